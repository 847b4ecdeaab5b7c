/** The two logs: entries as canonical JSON, chained by SHA-256, and verified. */
@NullMarked
package vn.tonghop.audit;

import org.jspecify.annotations.NullMarked;
