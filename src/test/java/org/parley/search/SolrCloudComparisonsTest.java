package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrCloudExtension;

/** The same in a SolrCloud, over a collection of two shards. */
@ExtendWith(SolrCloudExtension.class)
class SolrCloudComparisonsTest extends ComparisonsInSolr {}
