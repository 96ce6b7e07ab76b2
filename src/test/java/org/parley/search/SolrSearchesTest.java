package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrExtension;

/** Searches in the node that Parley starts for itself. */
@ExtendWith(SolrExtension.class)
class SolrSearchesTest extends SearchesInSolr {}
