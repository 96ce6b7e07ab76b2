/**
 * Second stage: text and clues become title, authors, outlet, date and address, each with the
 * receipts that say where it came from. Reading order: {@code Describer}, then one class a
 * question: {@code Titles}, {@code Authors}, {@code Outlets}, {@code Dates}, {@code Addresses}.
 */
@NullMarked
package org.parley.describe;

import org.jspecify.annotations.NullMarked;
