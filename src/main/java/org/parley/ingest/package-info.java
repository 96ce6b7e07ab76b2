/**
 * The whole story of a file: found, read, described, analysed, indexed, and accounted for. Composes
 * the stages, which do not know each other.
 */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
