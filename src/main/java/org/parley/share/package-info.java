/**
 * What people keep of searches: links that remember what was found, and searches to come back to.
 * Values only; the database keeps them, the index makes them, pages show them.
 */
@NullMarked
package org.parley.share;

import org.jspecify.annotations.NullMarked;
