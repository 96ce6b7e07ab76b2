package org.parley.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Puts many changed paths in few words: a folder stands for all below it. */
final class Batch {
  /** So many changed files of one folder are told as the folder. */
  static final int MANY = 100;

  private final Map<Path, Stamp> changed;
  private final Set<Path> busy;
  private final Set<Path> whole = new HashSet<>();

  private Batch(Map<Path, Stamp> changed, Set<Path> busy) {
    this.changed = changed;
    this.busy = busy;
  }

  /**
   * The paths to tell, in their order. A folder is told only if nothing below it is unsettled.
   *
   * @param isWatched whether a path is a folder that is watched
   */
  static List<Path> of(
      Map<Path, Stamp> changed, Collection<Path> unsettled, Predicate<Path> isWatched) {
    Batch batch = new Batch(changed, above(unsettled));
    batch.chooseFolders(isWatched);
    Set<Path> told = new TreeSet<>();
    changed.forEach((path, stamp) -> told.addAll(batch.tell(path, stamp)));
    return List.copyOf(told);
  }

  /** All folders that lead to some paths. */
  static Set<Path> above(Collection<Path> paths) {
    Set<Path> above = new HashSet<>();
    for (Path path : paths) {
      Path parent = path.getParent();
      while (parent != null && above.add(parent)) {
        parent = parent.getParent();
      }
    }
    return above;
  }

  private void chooseFolders(Predicate<Path> isWatched) {
    Map<Path, Integer> files = new HashMap<>();
    changed.forEach(
        (path, stamp) -> {
          Path parent = path.getParent();
          if (!stamp.isFolder()) {
            if (parent != null) {
              files.merge(parent, 1, Integer::sum);
            }
          } else if (!busy.contains(path)) {
            whole.add(path);
          }
          if (stamp.equals(Stamp.MISSING)) {
            whole.add(path);
          }
        });
    files.forEach(
        (folder, count) -> {
          if (count >= MANY && !busy.contains(folder) && isWatched.test(folder)) {
            whole.add(folder);
          }
        });
  }

  /** What is told of a change: the topmost folder that stands for it, else itself. */
  private Set<Path> tell(Path path, Stamp stamp) {
    Path told = stamp.isFolder() && !whole.contains(path) ? null : path;
    for (Path above = path.getParent(); above != null; above = above.getParent()) {
      if (whole.contains(above)) {
        told = above;
      }
    }
    return told == null ? Set.of() : Set.of(told);
  }
}
