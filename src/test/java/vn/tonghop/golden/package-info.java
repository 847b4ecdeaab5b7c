/** Whether what came out is what the real plans say. */
@NullMarked
package vn.tonghop.golden;

import org.jspecify.annotations.NullMarked;
