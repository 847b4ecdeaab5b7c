/** How alike two đề án are, as record linkage measures it; what follows is decided elsewhere. */
@NullMarked
package vn.tonghop.matching;

import org.jspecify.annotations.NullMarked;
