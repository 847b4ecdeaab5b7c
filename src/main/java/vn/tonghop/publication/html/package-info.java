/** The report of a revision as one page of HTML, for whoever has a browser and nothing else. */
@NullMarked
package vn.tonghop.publication.html;

import org.jspecify.annotations.NullMarked;
