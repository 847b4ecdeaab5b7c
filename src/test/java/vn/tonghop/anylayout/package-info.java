/**
 * A random plan written in a random layout reads back as the same proposals. A layout is ordinary
 * but for its {@link vn.tonghop.anylayout.Oddity oddities}; a failing one is made as small and as
 * ordinary as still fails.
 */
@NullMarked
package vn.tonghop.anylayout;

import org.jspecify.annotations.NullMarked;
