package vn.tonghop.publication.poi;

/**
 * A row of a sheet as its part has it.
 *
 * @param number from 1
 * @param start where it begins among the bytes of the part
 * @param first column of its first cell, from 0; -1 when it has no cell
 * @param last column of its last cell; -1 when it has no cell
 * @param bare the row without its cells, as far as its height is concerned; empty when it is as
 *     high as any other
 */
record SentRow(int number, int start, int first, int last, String bare) {}
