package org.parley.web.page;

/**
 * Words that lead somewhere.
 *
 * @param text as shown, plain text
 * @param url relative to the site's root
 */
public record Link(String text, String url) {}
