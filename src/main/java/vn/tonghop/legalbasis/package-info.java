/** Legal instruments as people cite them: their kinds, numbers and dates, found in free text. */
@NullMarked
package vn.tonghop.legalbasis;

import org.jspecify.annotations.NullMarked;
