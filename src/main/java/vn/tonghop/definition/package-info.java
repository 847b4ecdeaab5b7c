/** The plan of one year as data: plan.yml, read strictly, with line numbers in its errors. */
@NullMarked
package vn.tonghop.definition;

import org.jspecify.annotations.NullMarked;
