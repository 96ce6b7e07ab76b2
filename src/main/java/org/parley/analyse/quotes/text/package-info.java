/** An article's text as words, sentences and paragraphs, which quotes are looked for in. */
@NullMarked
package org.parley.analyse.quotes.text;

import org.jspecify.annotations.NullMarked;
