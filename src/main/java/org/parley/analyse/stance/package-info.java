/** Which side an article takes on the propositions of its collection. */
@NullMarked
package org.parley.analyse.stance;

import org.jspecify.annotations.NullMarked;
