package org.parley.domain;

/**
 * Something that a file says about itself beside its text: a meta tag, a JSON-LD property, a byline
 * element, a document property. Extraction collects clues, description weighs them.
 *
 * @param origin the kind of place
 * @param name what the place calls it, for example {@code article:published_time} or {@code
 *     author.name}
 * @param value what it says, trimmed, white space folded
 */
public record Clue(Origin origin, String name, String value) {}
