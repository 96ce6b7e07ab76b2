package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrExtension;

/** Suggestions and spellings in the node that Parley starts for itself. */
@ExtendWith(SolrExtension.class)
class GuidanceInNodeTest extends GuidanceInSolr {}
