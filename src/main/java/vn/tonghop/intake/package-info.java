/** Rows of a workbook to proposals: layout, vocabulary, units, numbers, text. */
@NullMarked
package vn.tonghop.intake;

import org.jspecify.annotations.NullMarked;
