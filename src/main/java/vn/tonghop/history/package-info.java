/** Approved plans of earlier years, with which a new plan is compared. */
@NullMarked
package vn.tonghop.history;

import org.jspecify.annotations.NullMarked;
