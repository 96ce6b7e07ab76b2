/**
 * From a search to its results: the state of a search as a value, its one spelling as a URL, the
 * Solr request built from it in named steps, and the results as records that pages and API share.
 */
@NullMarked
package org.parley.search;

import org.jspecify.annotations.NullMarked;
