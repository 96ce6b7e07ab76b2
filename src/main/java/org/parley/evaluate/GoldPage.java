package org.parley.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page and the right answers for it.
 *
 * @param page the page's bytes; never changed
 * @param title null if the set does not say
 * @param authors null if the set says nothing of authors; empty if the page has none
 * @param date ISO date or date-time; null if the set does not say
 * @param outlet null if the set does not say
 * @param text null if the set does not say
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
record GoldPage(
    String id,
    byte[] page,
    @Nullable String title,
    @Nullable List<String> authors,
    @Nullable String date,
    @Nullable String outlet,
    @Nullable String text) {}
