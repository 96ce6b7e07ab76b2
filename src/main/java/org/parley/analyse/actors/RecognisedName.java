package org.parley.analyse.actors;

import org.parley.domain.Actor;
import org.parley.domain.Span;

/** A stretch of text that a recogniser takes for a name. */
public record RecognisedName(Span span, Actor.Kind kind) {}
