/** The plan as a Word document. Only here is the library known that fills its template. */
@NullMarked
package vn.tonghop.publication.poi.word;

import org.jspecify.annotations.NullMarked;
