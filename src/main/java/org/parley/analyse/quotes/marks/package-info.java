/** What stands in quotation marks, in the styles of print, whoever said it and in any language. */
@NullMarked
package org.parley.analyse.quotes.marks;

import org.jspecify.annotations.NullMarked;
