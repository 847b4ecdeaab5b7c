/** Letters by which the outputs of a revision go out, and what became of each. */
@NullMarked
package vn.tonghop.delivery;

import org.jspecify.annotations.NullMarked;
