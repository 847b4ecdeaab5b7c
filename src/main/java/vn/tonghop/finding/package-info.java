/** What is wrong with a submission, and exactly where. */
@NullMarked
package vn.tonghop.finding;

import org.jspecify.annotations.NullMarked;
