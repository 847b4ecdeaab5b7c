/** What machines read of the program's work: the lines of its log, its metrics. */
@NullMarked
package vn.tonghop.operations.telemetry;

import org.jspecify.annotations.NullMarked;
