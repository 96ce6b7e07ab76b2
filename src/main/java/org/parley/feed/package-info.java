/** Searches as Atom feeds (RFC 4287); the only user of rome. */
@NullMarked
package org.parley.feed;

import org.jspecify.annotations.NullMarked;
