/**
 * The Solr node: Solr on Jetty, loopback only, in a process of its own that belongs to one data
 * folder. {@code org.parley.solr} in the app starts it, finds it and talks to it over HTTP.
 *
 * <p>Everything it keeps is under {@code DATA/solr}: {@code solr.xml}, the core {@code parley}, the
 * log {@code node.log}, and the files by which the app and the node know of each other:
 *
 * <ul>
 *   <li>{@code node.lock}: locked by the living node, which writes its process id into it
 *   <li>{@code node.json}: the node's address and token, there from ready to stopping
 *   <li>{@code users.lock}: locked (shared) by every process that uses the node. The node tries to
 *       lock it for itself about once a second; when it could for the whole idle time, it keeps the
 *       lock and ends. Locks die with their process, so nobody has to say goodbye.
 * </ul>
 */
@NullMarked
package org.parley.node;

import org.jspecify.annotations.NullMarked;
