package org.parley.web;

import org.parley.search.History;
import org.parley.store.SavedSearches;
import org.parley.store.SharedLinks;

/**
 * What people keep of searches, and what the index knows of their course.
 *
 * @param previewsTell whether other programs may show what a link to a search finds
 */
public record Sharing(
    SharedLinks links, SavedSearches saved, History history, boolean previewsTell) {}
