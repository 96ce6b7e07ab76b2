/**
 * Measures Parley against texts whose right answers are known; composes the stages as {@code
 * ingest} does, but writes tables instead of an index.
 */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
