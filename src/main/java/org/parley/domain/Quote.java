package org.parley.domain;

import org.jspecify.annotations.Nullable;

/**
 * Words that an article gives to somebody.
 *
 * @param speaker who said them, as an actor's name; null if the text does not tell
 * @param cue the words that introduce the speech, for example {@code replied}; null if there are
 *     none
 */
public record Quote(String text, Span span, @Nullable String speaker, @Nullable String cue) {}
