/**
 * The whole reading room in a real browser, over any running Parley: each interface is one part of
 * it, {@link org.parley.room.ReadingRoom} is all of them. Words and values come from the pages
 * themselves, so that the same tests run on the five seeds and on a large collection of news.
 */
@NullMarked
package org.parley.room;

import org.jspecify.annotations.NullMarked;
