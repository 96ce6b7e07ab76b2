/**
 * Fourth stage: articles become Solr documents, in batches, committed or not acknowledged at all.
 * An article that is another print of a piece joins the group of the print that came first.
 */
@NullMarked
package org.parley.index;

import org.jspecify.annotations.NullMarked;
