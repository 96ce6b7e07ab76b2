package org.parley.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a folder held when it was last told of. Not safe for use by several threads. */
final class Listing {
  /** Which folder it is, whatever its name; equal for two ways to the same folder. */
  Object identity;

  final Map<String, Stamp> files = new HashMap<>();
  final Set<String> folders = new HashSet<>();

  /** The folders in it that are watched, told of or not. */
  final Set<String> watched = new HashSet<>();

  Listing(Object identity) {
    this.identity = identity;
  }

  Stamp stamp(String name) {
    Stamp file = files.get(name);
    if (file != null) {
      return file;
    }
    return folders.contains(name) ? Stamp.FOLDER : Stamp.MISSING;
  }

  void put(String name, Stamp stamp) {
    files.remove(name);
    folders.remove(name);
    if (stamp.isFolder()) {
      folders.add(name);
    } else if (!stamp.equals(Stamp.MISSING)) {
      files.put(name, stamp);
    }
  }

  /** A copy of all names. */
  Set<String> names() {
    Set<String> names = new HashSet<>(files.keySet());
    names.addAll(folders);
    return names;
  }
}
