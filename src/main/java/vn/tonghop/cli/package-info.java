/** The command line: arguments, progress, messages, exit codes. */
@NullMarked
package vn.tonghop.cli;

import org.jspecify.annotations.NullMarked;
