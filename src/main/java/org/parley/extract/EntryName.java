package org.parley.extract;

/**
 * What an entry is called.
 *
 * @param file the name of the file that it is in
 * @param suffix as in {@link Entry#suffix}
 * @param own the last part of its name, by which kinds of text are told apart
 */
record EntryName(String file, String suffix, String own) {
  static EntryName of(SourceFile file) {
    String path = file.name().replace('\\', '/');
    return new EntryName(file.name(), "", path.substring(path.lastIndexOf('/') + 1));
  }

  /** The name by which people know the entry. */
  String full() {
    return file + suffix;
  }

  /** Something in this container. */
  EntryName inside(String member) {
    return new EntryName(
        file, suffix + "!/" + member, member.substring(member.lastIndexOf('/') + 1));
  }

  /** A record of this list. */
  EntryName record(long number) {
    return new EntryName(file, suffix + "#" + number, own);
  }

  /** The same entry, known to be called otherwise once it is unpacked. */
  EntryName called(String unpacked) {
    return new EntryName(file, suffix, unpacked);
  }
}
