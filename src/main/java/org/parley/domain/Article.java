package org.parley.domain;

/** One piece of commentary: its text, what it says of itself, and what was found in it. */
public record Article(
    ArticleId id, SourceText source, Description description, Analysis analysis) {}
