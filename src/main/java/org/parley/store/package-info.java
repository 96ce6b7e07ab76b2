/**
 * What Parley keeps beside the files: the ledger of all files seen, imports, the queue of analysis,
 * the answers of a judge of stance, and readers' labels, bookmarks, tags and notes. What of it is
 * saved in backups is said in one place, {@code SavedTable}. The only package that speaks to the
 * database.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
