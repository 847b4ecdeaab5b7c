/**
 * The whole program: real commands, real processes, the real database, killed and started again.
 */
@NullMarked
package vn.tonghop.endtoend;

import org.jspecify.annotations.NullMarked;
