package org.parley.analyse.actors;

import org.parley.domain.Actor;

/** An actor that a table or a collection names. */
record KnownName(String name, Actor.Kind kind) {}
