/** The sample inputs: workbooks as submitters send them, made from the YAML of src/test/samples. */
@NullMarked
package vn.tonghop.samples;

import org.jspecify.annotations.NullMarked;
