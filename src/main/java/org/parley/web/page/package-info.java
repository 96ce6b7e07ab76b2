/**
 * Pages as values: records that carry every text and address ready to print, so that templates have
 * nothing to decide, and the builders that make them from searches, results and articles.
 */
@NullMarked
package org.parley.web.page;

import org.jspecify.annotations.NullMarked;
