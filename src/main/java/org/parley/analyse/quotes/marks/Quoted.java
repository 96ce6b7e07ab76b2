package org.parley.analyse.quotes.marks;

import org.parley.domain.Span;

/**
 * Words in quotation marks, or set apart as a block.
 *
 * @param outer with the marks
 * @param inner without them
 * @param closed whether a closing mark was found
 * @param goesOn whether it continues the quotation of the paragraph before, which was left open
 * @param block whether it is a paragraph without marks that a colon introduces
 */
public record Quoted(Span outer, Span inner, boolean closed, boolean goesOn, boolean block) {}
