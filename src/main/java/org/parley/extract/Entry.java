package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/**
 * What became of a file, or of something in it: a member of an archive, a mail of a mailbox, a
 * record of a list.
 *
 * @param suffix what follows the file's name in the name of the entry: empty for the file itself,
 *     {@code !/b/c.pdf} for a member, {@code #17} for the record of line 17, {@code !/b.jsonl#17}
 *     for a record of a member
 * @param id the id of the entry's content; null if its bytes could not be read
 */
public record Entry(String suffix, @Nullable ArticleId id, Extraction extraction) {}
