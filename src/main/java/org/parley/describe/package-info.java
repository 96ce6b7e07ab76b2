/**
 * Second stage: text and clues become title, authors, outlet, date and address, each with the
 * receipts that say where it came from.
 */
@NullMarked
package org.parley.describe;

import org.jspecify.annotations.NullMarked;
