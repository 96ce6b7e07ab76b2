/**
 * The connection to Solr: field names, the local node's life, a server or cluster that Parley is
 * given, and the configset that all of them get.
 */
@NullMarked
package org.parley.solr;

import org.jspecify.annotations.NullMarked;
