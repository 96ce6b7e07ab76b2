/**
 * What people type into the search box, understood: words, phrases, exclusion, alternatives,
 * groups, fields and prefixes. Knows nothing of Solr.
 */
@NullMarked
package org.parley.search.syntax;

import org.jspecify.annotations.NullMarked;
