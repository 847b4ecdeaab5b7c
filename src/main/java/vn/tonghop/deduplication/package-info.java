/** Which proposals are the same đề án, and why. */
@NullMarked
package vn.tonghop.deduplication;

import org.jspecify.annotations.NullMarked;
