/**
 * Fourth stage: articles become Solr documents, in batches, committed or not acknowledged at all.
 */
@NullMarked
package org.parley.index;

import org.jspecify.annotations.NullMarked;
