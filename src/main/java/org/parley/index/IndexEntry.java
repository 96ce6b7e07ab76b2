package org.parley.index;

import org.parley.domain.Article;

/**
 * An article to index.
 *
 * @param fingerprint changes whenever the entry would; what the index has under the same id and
 *     fingerprint needs no work
 */
public record IndexEntry(Article article, String fingerprint) {}
