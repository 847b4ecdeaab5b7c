/**
 * Formulas evaluated again, by Apache POI's engine over a compact store of cells: its model of a
 * workbook would take gigabytes for the rows of a large one. Nothing outside the workbook is ever
 * opened.
 */
@NullMarked
package vn.tonghop.intake.poi.formula;

import org.jspecify.annotations.NullMarked;
