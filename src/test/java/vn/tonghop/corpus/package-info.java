/** The corpus of intake: what districts send, kept file by file, and what is made of each. */
@NullMarked
package vn.tonghop.corpus;

import org.jspecify.annotations.NullMarked;
