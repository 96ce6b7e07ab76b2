package org.parley.search;

import org.parley.domain.ArticleId;

/** Another print of a piece. */
public record Reprint(ArticleId id, Masthead masthead) {}
