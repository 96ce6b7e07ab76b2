/**
 * Part of the first stage: paragraphs, whatever kind of file they came from; knows neither Tika nor
 * HTML.
 */
@NullMarked
package org.parley.extract.text;

import org.jspecify.annotations.NullMarked;
