package org.parley.search;

/** Which table a reader wants to see. */
public record Cross(Axis rows, Axis columns) {}
