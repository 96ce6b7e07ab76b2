package org.parley.watch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks at files and folders and keeps what differs from what is known until it has settled. Links
 * are followed, loops are not; what cannot be looked at now counts as unchanged. For one thread.
 */
final class Looks {
  private final Known known;
  private final FolderEvents events;
  private final Predicate<Path> ignored;
  private final Timing timing;
  private final Map<Path, Look> differing = new HashMap<>();

  /**
   * A path as it was from one look on, and is still.
   *
   * @param since when that look was, by {@link System#nanoTime}
   */
  private record Look(Stamp stamp, long since) {
    boolean isSettled(Timing timing) {
      return System.nanoTime() - since >= timing.apart().toNanos()
          && stamp.isOlderThan(timing.quiet());
    }
  }

  Looks(Known known, FolderEvents events, Predicate<Path> ignored, Timing timing) {
    this.known = known;
    this.events = events;
    this.ignored = ignored;
    this.timing = timing;
  }

  /** Looks again at what differs, and at what the hints tell of. */
  void look(FolderEvents.Hints hints) {
    known.roots().forEach(this::look);
    hints.folders().forEach(this::lookInto);
    // a folder that was told of by its parent may have become readable, or come back
    hints.entries().stream().filter(this::isOurs).forEach(entry -> look(entry, true));
    List.copyOf(differing.keySet()).forEach(this::look);
  }

  /** Looks at everything. */
  void lookAtAll() {
    known.roots().forEach(this::look);
    known.folders().forEach(this::lookInto);
  }

  /** How many paths differ. */
  int size() {
    return differing.size();
  }

  /** What differs and still changes, or may. */
  Set<Path> unsettled() {
    Map<Path, Look> unsettled = new HashMap<>(differing);
    unsettled.values().removeIf(look -> look.isSettled(timing));
    return unsettled.keySet();
  }

  /** Takes out all that differs but for some paths; it is known from now on. */
  Map<Path, Stamp> takeAllBut(Set<Path> left) {
    Map<Path, Stamp> taken = new HashMap<>();
    differing.forEach(
        (path, look) -> {
          if (!left.contains(path)) {
            taken.put(path, look.stamp());
          }
        });
    taken.forEach(this::accept);
    return taken;
  }

  private void accept(Path path, Stamp stamp) {
    known.put(path, stamp);
    differing.remove(path);
    if (!stamp.isFolder()) {
      known.forget(path, events::forget);
    }
  }

  private boolean isOurs(Path path) {
    return known.roots().contains(path) || !isIgnored(path);
  }

  private boolean isIgnored(Path path) {
    return Known.name(path).startsWith(".") || ignored.test(path);
  }

  private void look(Path path) {
    look(path, false);
  }

  private void lookInto(Path folder) {
    if (known.isWatched(folder)) {
      look(folder, true);
    }
  }

  private void look(Path path, boolean inside) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        lookAtFolder(path, identity(path, attributes), inside);
      } else {
        note(path, Stamp.of(attributes));
      }
    } catch (NoSuchFileException gone) {
      note(path, Stamp.MISSING);
    } catch (IOException unchanged) {
      // a server that is away, or a folder that may not be read, has not lost its files
    }
  }

  private static Object identity(Path path, BasicFileAttributes attributes) throws IOException {
    Object key = attributes.fileKey();
    return key == null ? path.toRealPath() : key;
  }

  private void lookAtFolder(Path folder, Object identity, boolean inside) {
    if (known.leadsBack(folder, identity)) {
      return;
    }
    note(folder, Stamp.FOLDER);
    Listing listing = known.listing(folder);
    boolean same = listing != null && listing.identity.equals(identity);
    if (same && !inside) {
      return;
    }
    if (listing == null) {
      listing = new Listing(identity);
      known.add(folder, listing);
    }
    if (!same || !events.isRegistered(folder)) {
      listing.identity = identity;
      events.register(folder);
    }
    list(folder, listing);
  }

  private void list(Path folder, Listing listing) {
    Set<String> unseen = listing.names();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        unseen.remove(Known.name(entry));
        if (!isIgnored(entry)) {
          look(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException unchanged) {
      return;
    }
    unseen.forEach(name -> look(folder.resolve(name)));
  }

  private void note(Path path, Stamp stamp) {
    if (!stamp.equals(known.stamp(path))) {
      differing.compute(
          path,
          (any, before) ->
              before != null && before.stamp().equals(stamp)
                  ? before
                  : new Look(stamp, System.nanoTime()));
      return;
    }
    differing.remove(path);
    if (!stamp.isFolder()) {
      known.forget(path, events::forget); // it came and went before anybody was told
    }
  }
}
