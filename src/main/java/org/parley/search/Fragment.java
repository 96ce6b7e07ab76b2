package org.parley.search;

/** A run of plain text that is a hit or is not. Never markup: whoever shows it escapes it. */
public record Fragment(String text, boolean hit) {}
