package org.parley.search;

import org.parley.domain.Article;

/**
 * An article that lies beside another.
 *
 * @param hit how lists show it
 * @param contrast what the other, which is {@code here}, and this one, {@code there}, share
 */
public record Piece(Hit hit, Article article, Contrast contrast) {}
