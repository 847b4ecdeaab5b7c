/** What is left of a run beside its outputs: marks on the lines of its log, events for JFR. */
@NullMarked
package vn.tonghop.pipeline.trace;

import org.jspecify.annotations.NullMarked;
