/**
 * Watches folders and tells which files to look at again, once they are no longer being written.
 * Knows nothing of what is done with them.
 *
 * <p>What was told of last is known ({@link org.parley.watch.Known}), and a change is a difference
 * from that; the system's events are only hints where to look. So nothing is lost with an event:
 * where events were dropped or there are none, everything is looked at. The classes in the order of
 * a change: {@link org.parley.watch.FolderEvents}, {@link org.parley.watch.Looks}, {@link
 * org.parley.watch.Batch}, {@link org.parley.watch.FolderWatch}.
 *
 * <p>The watch service of the JDK is used as it is. The library {@code directory-watcher} over it
 * passes events on: settling, dropped events, links, limits and roots that come back, which is all
 * of the work here, would be left to do, and it ends when its last root vanishes.
 */
@NullMarked
package org.parley.watch;

import org.jspecify.annotations.NullMarked;
