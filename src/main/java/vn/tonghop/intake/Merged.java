package vn.tonghop.intake;

/**
 * Merged cells: a person sees one cell, whose content the file keeps in the first of them.
 *
 * @param range all cells of it
 * @param anchor what the first cell holds, and so what a person sees in all of them
 */
public record Merged(CellRange range, SheetCell anchor) {}
