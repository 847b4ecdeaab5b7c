/** Workbooks opened with Apache POI, streamed row by row. */
@NullMarked
package vn.tonghop.intake.poi;

import org.jspecify.annotations.NullMarked;
