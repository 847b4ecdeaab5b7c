/** A đề án as a submitter asks for it: its money, its months, its programme, its origin. */
@NullMarked
package vn.tonghop.proposal;

import org.jspecify.annotations.NullMarked;
