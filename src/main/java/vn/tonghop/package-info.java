/** tonghop: a province's workbooks consolidated into its yearly Kế hoạch khuyến công. */
@NullMarked
package vn.tonghop;

import org.jspecify.annotations.NullMarked;
