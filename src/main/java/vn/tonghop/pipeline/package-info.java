/** The Spring Batch job consolidatePlan: steps, readers, writers, listeners, transactions. */
@NullMarked
package vn.tonghop.pipeline;

import org.jspecify.annotations.NullMarked;
