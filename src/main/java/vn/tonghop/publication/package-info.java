/** What the outputs contain: the appendix, the findings, the ledger, the manifest. */
@NullMarked
package vn.tonghop.publication;

import org.jspecify.annotations.NullMarked;
