/** What an operator can do: run, resume, look at the status. */
@NullMarked
package vn.tonghop.operations;

import org.jspecify.annotations.NullMarked;
