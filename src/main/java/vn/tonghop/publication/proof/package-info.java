/**
 * Proves a written workbook: reads its cells from the file itself, knows nothing of how it was
 * written, and compares it with the figures of the database.
 */
@NullMarked
package vn.tonghop.publication.proof;

import org.jspecify.annotations.NullMarked;
