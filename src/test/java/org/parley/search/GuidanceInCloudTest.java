package org.parley.search;

import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.solr.SolrCloudExtension;

/** Suggestions and spellings in a cluster. */
@ExtendWith(SolrCloudExtension.class)
class GuidanceInCloudTest extends GuidanceInSolr {}
