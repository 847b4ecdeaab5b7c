/** One consolidation of one year: the frozen submissions, the definition, and their fingerprint. */
@NullMarked
package vn.tonghop.revision;

import org.jspecify.annotations.NullMarked;
