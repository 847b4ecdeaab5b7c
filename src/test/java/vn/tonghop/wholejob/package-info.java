/** Measures the whole job over made submissions, and the same files by what else there is. */
@NullMarked
package vn.tonghop.wholejob;

import org.jspecify.annotations.NullMarked;
