package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrExtension;

/** In the node that Parley starts for itself. */
@ExtendWith(SolrExtension.class)
class SolrWalksTest extends WalksInSolr {}
