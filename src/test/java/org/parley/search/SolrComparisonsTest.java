package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrExtension;

@ExtendWith(SolrExtension.class)
class SolrComparisonsTest extends ComparisonsInSolr {}
