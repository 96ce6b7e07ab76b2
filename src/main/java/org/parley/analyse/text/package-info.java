/**
 * An article's text as words, sentences and paragraphs, which quotes and stances are looked for in.
 */
@NullMarked
package org.parley.analyse.text;

import org.jspecify.annotations.NullMarked;
