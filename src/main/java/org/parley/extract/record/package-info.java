/**
 * Part of the first stage: lists of articles, one a line, row or item; knows nothing of the files
 * that they stand in.
 */
@NullMarked
package org.parley.extract.record;

import org.jspecify.annotations.NullMarked;
