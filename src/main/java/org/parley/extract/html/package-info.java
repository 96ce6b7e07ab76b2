/**
 * Part of the first stage: a page's main text and its clues. Works on markup only, never fetches
 * anything.
 */
@NullMarked
package org.parley.extract.html;

import org.jspecify.annotations.NullMarked;
