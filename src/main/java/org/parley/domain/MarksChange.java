package org.parley.domain;

import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a reader changes of the marks of an article.
 *
 * @param bookmarked null to leave it as it is
 * @param read null to leave it as it is
 * @param tags gives the article's own tags from those that it has
 */
public record MarksChange(
    @Nullable Boolean bookmarked, @Nullable Boolean read, UnaryOperator<SortedSet<String>> tags) {}
