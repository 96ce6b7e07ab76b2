/**
 * What Parley talks about: articles, their authors, outlets, actors, quotes, stances and the
 * receipts that say where each of these came from. Every other package points here; this one points
 * at nothing but the Java library.
 */
@NullMarked
package org.parley.domain;

import org.jspecify.annotations.NullMarked;
