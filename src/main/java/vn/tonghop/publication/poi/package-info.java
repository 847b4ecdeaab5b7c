/** The consolidated workbook, written with Apache POI. */
@NullMarked
package vn.tonghop.publication.poi;

import org.jspecify.annotations.NullMarked;
