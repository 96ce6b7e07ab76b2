package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrCloudExtension;

/** In a SolrCloud, over a collection of two shards. */
@ExtendWith(SolrCloudExtension.class)
class SolrCloudWalksTest extends WalksInSolr {}
