package org.parley.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Collection;
import org.parley.domain.Failure;
import org.parley.extract.Extraction;
import org.parley.extract.SavedPages;
import org.parley.extract.SourceFile;
import org.parley.store.LedgerFile;

/**
 * The files below some paths, each folder in the order of names. Links are followed, loops are not.
 * Hidden files and folders, and the files that describe a collection, are none of them. What cannot
 * be looked into is, and so is what a browser saved along with a page, with a verdict each.
 */
final class FileWalk {
  private final Function<Path, String> name;
  private final Consumer<Found> told;
  private final Set<Object> above = new HashSet<>();

  private FileWalk(Function<Path, String> name, Consumer<Found> told) {
    this.name = name;
    this.told = told;
  }

  /**
   * Walks folders; a path may be a single file too.
   *
   * @param name how people know a path
   * @param told hears of each file; may throw to end the walk
   */
  static void of(List<Path> paths, Function<Path, String> name, Consumer<Found> told) {
    FileWalk walk = new FileWalk(name, told);
    roots(paths).forEach(path -> walk.visit(path, pageOf(path)));
  }

  /** The paths in full, without those that are below others. */
  static List<Path> roots(List<Path> paths) {
    List<Path> roots = new ArrayList<>();
    for (Path path : paths.stream().map(p -> p.toAbsolutePath().normalize()).distinct().toList()) {
      boolean covered =
          paths.stream()
              .map(p -> p.toAbsolutePath().normalize())
              .anyMatch(other -> !other.equals(path) && path.startsWith(other));
      if (!covered) {
        roots.add(path);
      }
    }
    return roots;
  }

  private void visit(Path path, @Nullable String page) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException unreadable) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        tell(path, null, unreadable(unreadable));
      }
      return;
    }
    if (attributes.isDirectory()) {
      enter(path, page, attributes);
    } else if (!attributes.isRegularFile()) {
      tell(path, attributes, new Extraction.Skipped("A device or pipe, not a file."));
    } else {
      tell(path, attributes, page == null ? null : SavedPages.partOf(page));
    }
  }

  private void enter(Path folder, @Nullable String page, BasicFileAttributes attributes) {
    Object key = attributes.fileKey() == null ? folder : attributes.fileKey();
    if (!above.add(key)) {
      return;
    }
    try {
      List<Path> children = children(folder);
      SavedPages saved = SavedPages.among(children.stream().map(FileWalk::nameOf).toList());
      for (Path child : children) {
        visit(child, page == null ? saved.pageOf(nameOf(child)).orElse(null) : page);
      }
    } catch (IOException unreadable) {
      tell(folder, null, unreadable(unreadable));
    } finally {
      above.remove(key);
    }
  }

  /** The page that a path to begin with was saved along with; null if there is none. */
  private static @Nullable String pageOf(Path path) {
    for (Path folder = path; folder.getParent() != null; folder = folder.getParent()) {
      if (SavedPages.mayBelong(nameOf(folder))) {
        try {
          List<Path> beside = children(folder.getParent());
          Optional<String> page =
              SavedPages.among(beside.stream().map(FileWalk::nameOf).toList())
                  .pageOf(nameOf(folder));
          if (page.isPresent()) {
            return page.get();
          }
        } catch (IOException unreadable) {
          return null;
        }
      }
    }
    return null;
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, FileWalk::isWanted)) {
      listing.forEach(children::add);
    }
    Collections.sort(children);
    return children;
  }

  private static boolean isWanted(Path path) {
    return !path.getFileName().toString().startsWith(".") && !path.endsWith(Collection.FILE_NAME);
  }

  /** What becomes of a file that the file system does not let us read. */
  static Extraction unreadable(IOException reason) {
    String detail = "The file system does not let Parley read it: " + reason.getMessage() + ".";
    return new Extraction.Unreadable(new Failure(Failure.Reason.UNREADABLE, detail));
  }

  private void tell(
      Path path, @Nullable BasicFileAttributes attributes, @Nullable Extraction verdict) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    LedgerFile.Stamp stamp =
        attributes == null
            ? new LedgerFile.Stamp(0, Instant.EPOCH, now)
            : new LedgerFile.Stamp(
                attributes.size(),
                attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS),
                now);
    told.accept(new Found(new SourceFile(path, name.apply(path)), stamp, verdict));
  }
}
