/** One class per rule: pure functions from a proposal and the plan definition to findings. */
@NullMarked
package vn.tonghop.validation;

import org.jspecify.annotations.NullMarked;
