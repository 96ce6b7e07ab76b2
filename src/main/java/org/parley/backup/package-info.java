/**
 * Backups of the database: what is in it and cannot be made again from the files, as one ZIP file.
 *
 * <p>In it are {@code manifest.json} and, for each table, {@code TABLE.jsonl} with a JSON object a
 * row, in the order of the table's key. The manifest says
 *
 * <pre>
 * {"format":1,              how the file is laid out; another number is another layout
 *  "schema":[1,2,3],        the scripts of migration that made the tables
 *  "parley":"0.1.0","made":"2026-11-22T17:00:00Z",
 *  "tables":[{"name":"note","rows":3,"sha256":"..."}]}    of TABLE.jsonl, unpacked; in this order
 * </pre>
 *
 * <p>Rows are as they are in the database, by the names of its columns; times are microseconds
 * since 1970, bytes are in Base64. It does not matter from which kind of database they come: equal
 * rows are equal bytes.
 *
 * <p>The ledger is in it, though an import makes one: not just so, for it would analyse every
 * article anew, and would not know which articles of an index that is there are of files that are
 * gone. It is about the files of one machine, so that it is taken only where they are, and never
 * instead of another.
 */
@NullMarked
package org.parley.backup;

import org.jspecify.annotations.NullMarked;
