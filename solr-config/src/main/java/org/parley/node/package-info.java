/** The Solr node: Solr on Jetty, loopback only, in a process of its own. */
@NullMarked
package org.parley.node;

import org.jspecify.annotations.NullMarked;
