/** Finds known names and phrases in a text; serves actors and themes. */
@NullMarked
package org.parley.analyse.names;

import org.jspecify.annotations.NullMarked;
