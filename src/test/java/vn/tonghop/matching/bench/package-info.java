/** A labelled benchmark of duplicates: đề án of which it is known which are the same. */
@NullMarked
package vn.tonghop.matching.bench;

import org.jspecify.annotations.NullMarked;
