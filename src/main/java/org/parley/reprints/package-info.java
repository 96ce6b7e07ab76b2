/**
 * Tells whether two texts are the same piece: printed in several outlets or kept in several files,
 * with small edits, cut, or under another title.
 *
 * <p>A text becomes a {@link org.parley.reprints.Signature}, small enough to be kept beside the
 * article. Two signatures say how alike two texts are; its bands find, among any number of others,
 * the few that are worth comparing. Knows only texts, so that {@code index} can look reprints up
 * while it puts articles: it is no stage of its own.
 */
@NullMarked
package org.parley.reprints;

import org.jspecify.annotations.NullMarked;
