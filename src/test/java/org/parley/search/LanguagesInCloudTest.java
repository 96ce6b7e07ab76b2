package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrCloudExtension;

/** All languages in a SolrCloud, over a collection of two shards. */
@ExtendWith(SolrCloudExtension.class)
class LanguagesInCloudTest extends LanguagesInSolr {}
