/** The blank workbook that districts fill in: what it asks for, and by what it is known again. */
@NullMarked
package vn.tonghop.template;

import org.jspecify.annotations.NullMarked;
