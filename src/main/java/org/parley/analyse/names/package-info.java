/**
 * Finds known names and phrases in a text, and reads the lists of them; serves actors, quotes and
 * themes.
 */
@NullMarked
package org.parley.analyse.names;

import org.jspecify.annotations.NullMarked;
