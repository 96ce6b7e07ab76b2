/** Whom an article names. */
@NullMarked
package org.parley.analyse.actors;

import org.jspecify.annotations.NullMarked;
