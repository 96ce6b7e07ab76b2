/** What an article is about. */
@NullMarked
package org.parley.analyse.themes;

import org.jspecify.annotations.NullMarked;
