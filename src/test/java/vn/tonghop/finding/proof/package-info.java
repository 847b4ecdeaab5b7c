/**
 * That every code has a test that raises it and one that does not: read from the tests themselves.
 */
@NullMarked
package vn.tonghop.finding.proof;

import org.jspecify.annotations.NullMarked;
