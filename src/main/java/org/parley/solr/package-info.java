/**
 * The door to Solr: {@code index} and {@code search} come through it, nobody else knows Solr.
 *
 * <p>{@link org.parley.solr.SolrConnection} leads to the node of a data folder, to a server or to a
 * cluster, whichever {@link org.parley.solr.SolrTarget} says; {@link org.parley.solr.Fields} names
 * what is in the index. A server or a cluster that Parley is given gets the same configset as the
 * node; nothing that exists there is changed or deleted.
 *
 * <p>The node's life. It is a process of its own ({@code org.parley.node}) and belongs to the data
 * folder, not to a command:
 *
 * <ol>
 *   <li>Who uses it holds {@code users.lock}, shared, for as long as a connection is open. This
 *       comes first: from here on a node that answers will not end by itself, and one that is just
 *       ending keeps us waiting until it has.
 *   <li>{@code node.json} says where it is. It is believed only if its process lives and answers
 *       there with its own process id and start time, given its token.
 *   <li>Else {@code start.lock} is taken, so that of several who come one starts. {@code node.lock}
 *       tells whether a node lives: if not, it is started; if so, but it is silent for half a
 *       minute, it is ended first.
 *   <li>The node ends when it could have {@code users.lock} for itself for the idle time. Locks of
 *       the operating system die with their process, so it does not matter how its users end.
 *   <li>A request that fails asks whether the node is still the one it was; if not, all this is
 *       gone through again, and the request is made once more.
 * </ol>
 *
 * <p>Two things to mind. Closing any file drops all locks that the process has on it: nothing but
 * {@code UsersLock} may open {@code users.lock}, a backup of the data folder included. And {@code
 * solr/} in the data folder is a projection: it can be deleted while nobody uses it, and is filled
 * again by indexing.
 */
@NullMarked
package org.parley.solr;

import org.jspecify.annotations.NullMarked;
