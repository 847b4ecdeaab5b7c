/** PostgreSQL: a configured server, or the embedded one under the work folder. */
@NullMarked
package vn.tonghop.database;

import org.jspecify.annotations.NullMarked;
