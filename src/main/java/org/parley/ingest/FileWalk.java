package org.parley.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.parley.domain.Collection;
import org.parley.extract.SourceFile;

/**
 * The files below some folders, in the order of their names. Hidden files and folders, and the
 * files that describe a collection, are none of them.
 */
final class FileWalk {
  private final Function<Path, String> name;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Outcome> unreadable = new ArrayList<>();

  private FileWalk(Function<Path, String> name) {
    this.name = name;
  }

  /**
   * Walks folders; a path may be a single file too. Links are followed, loops are not.
   *
   * @param name how people know a path
   */
  static FileWalk of(List<Path> paths, Function<Path, String> name) {
    FileWalk walk = new FileWalk(name);
    paths.forEach(walk::walk);
    return walk;
  }

  List<SourceFile> files() {
    return files;
  }

  /** What could not even be looked into. */
  List<Outcome> unreadable() {
    return unreadable;
  }

  private void walk(Path start) {
    List<SourceFile> below = new ArrayList<>();
    try {
      Files.walkFileTree(
          start,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(start, below));
    } catch (IOException e) {
      unreadable.add(failed(start, e));
    }
    below.sort(Comparator.comparing(SourceFile::name));
    files.addAll(below);
  }

  private Outcome failed(Path path, IOException e) {
    return Outcome.Failed.unreadable(name.apply(path), e);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<SourceFile> below;

    Visitor(Path start, List<SourceFile> below) {
      this.start = start;
      this.below = below;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && !file.endsWith(Collection.FILE_NAME)) {
        below.add(new SourceFile(file, name.apply(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.add(failed(file, e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      Path last = path.getFileName();
      return !path.equals(start) && last != null && last.toString().startsWith(".");
    }
  }
}
