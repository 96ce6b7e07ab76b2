/** Whom an article quotes: its direct quotations and its clear reported speech, with speakers. */
@NullMarked
package org.parley.analyse.quotes;

import org.jspecify.annotations.NullMarked;
