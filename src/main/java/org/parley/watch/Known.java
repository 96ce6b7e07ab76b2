package org.parley.watch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the listener was told of last: each root, and each file and folder below it. A folder has a
 * {@link Listing} from when it is found, and is known once it was told. Not safe for use by several
 * threads.
 */
final class Known {
  private final Map<Path, Stamp> roots = new LinkedHashMap<>();
  private final Map<Path, Listing> listings = new HashMap<>();

  Known(List<Path> roots) {
    roots.forEach(root -> this.roots.put(root, Stamp.MISSING));
  }

  Set<Path> roots() {
    return roots.keySet();
  }

  /** A copy of the folders that are watched. */
  List<Path> folders() {
    return List.copyOf(listings.keySet());
  }

  boolean isWatched(Path folder) {
    return listings.containsKey(folder);
  }

  @Nullable Listing listing(Path folder) {
    return listings.get(folder);
  }

  void add(Path folder, Listing listing) {
    listings.put(folder, listing);
    Listing parent = parent(folder);
    if (parent != null) {
      parent.watched.add(name(folder));
    }
  }

  Stamp stamp(Path path) {
    Stamp root = roots.get(path);
    if (root != null) {
      return root;
    }
    Listing parent = parent(path);
    return parent == null ? Stamp.MISSING : parent.stamp(name(path));
  }

  void put(Path path, Stamp stamp) {
    if (roots.replace(path, stamp) == null) {
      Listing parent = parent(path);
      if (parent != null) {
        parent.put(name(path), stamp);
      }
    }
  }

  /** Whether a folder that is found at a path is one of those that the path leads through. */
  boolean leadsBack(Path path, Object identity) {
    for (Path above = path.getParent(); above != null; above = above.getParent()) {
      Listing listing = listings.get(above);
      if (listing != null && listing.identity.equals(identity)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Forgets what is in a folder and below, if the path was one.
   *
   * @param forgotten takes each folder that is no longer watched
   */
  void forget(Path folder, Consumer<Path> forgotten) {
    Listing listing = listings.remove(folder);
    if (listing != null) {
      Listing parent = parent(folder);
      if (parent != null) {
        parent.watched.remove(name(folder));
      }
      forgotten.accept(folder);
      List.copyOf(listing.watched).forEach(name -> forget(folder.resolve(name), forgotten));
    }
  }

  private @Nullable Listing parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? null : listings.get(parent);
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
