/** What the bytes of Vietnamese text meant before Unicode. */
@NullMarked
package vn.tonghop.encoding;

import org.jspecify.annotations.NullMarked;
