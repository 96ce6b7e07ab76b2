package org.parley.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.store.Database;
import org.parley.store.StoredTables;

/**
 * Writes backups. One is written beside the place where it belongs and moved there when it is whole
 * and on the disk; its owner alone may read it.
 *
 * @param file where the backup belongs
 * @param overwrite whether a file that is there may be lost
 * @param parley the version of this Parley
 */
public record BackupWriter(Path file, boolean overwrite, String parley) {
  public BackupWriter {
    file = file.toAbsolutePath().normalize();
  }

  /**
   * Writes what the database holds at one moment, while others go on to change it.
   *
   * @return what the backup says of itself
   * @throws BadBackup if the file is there and may not be lost, or cannot be written; then nothing
   *     is left of it
   * @throws org.parley.store.DatabaseUnavailable if the database cannot be read
   */
  public Manifest write(Database database) {
    checkPlace();
    Path part = part();
    try {
      Manifest manifest = database.snapshot(tables -> write(tables, part));
      move(part);
      return manifest;
    } catch (UncheckedIOException full) {
      throw unwritable(full.getCause());
    } catch (IOException full) {
      throw unwritable(full);
    } finally {
      drop(part);
    }
  }

  private void checkPlace() {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new BadBackup(file + " is no ordinary file: name another", null);
    }
    if (Files.exists(file) && !overwrite) {
      throw exists();
    }
  }

  private BadBackup exists() {
    return new BadBackup(file + " exists: name another file, or say --force to lose it", null);
  }

  private BadBackup unwritable(@Nullable IOException why) {
    return new BadBackup(
        "cannot write %s (%s): name another".formatted(file, Reasons.of(why)), why);
  }

  /** Java makes such files readable by their owner alone. */
  private Path part() {
    try {
      Path folder = file.getParent();
      Path part = Files.createTempFile(folder == null ? file : folder, ".parley-", ".part");
      part.toFile().deleteOnExit(); // where the process is told to end meanwhile
      return part;
    } catch (IOException refused) {
      throw unwritable(refused);
    }
  }

  /** The manifest goes first; so the tables are read twice, within one transaction. */
  private Manifest write(StoredTables tables, Path part) {
    Instant made = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Manifest.Table> all = new ArrayList<>();
    for (String name : tables.names()) {
      all.add(TableLines.write(tables, name, OutputStream.nullOutputStream()));
    }
    Manifest manifest = new Manifest(tables.schema(), parley, made, all);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
      write(manifest, tables, zip);
      zip.finish();
      channel.force(true);
      return manifest;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void write(Manifest manifest, StoredTables tables, ZipOutputStream zip)
      throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.FILE));
    zip.write(ManifestJson.write(manifest));
    for (Manifest.Table table : manifest.tables()) {
      zip.putNextEntry(new ZipEntry(table.file()));
      if (!TableLines.write(tables, table.name(), zip).equals(table)) {
        throw new IllegalStateException("the table changed while it was read: " + table.name());
      }
    }
  }

  private void move(Path part) throws IOException {
    try {
      if (overwrite) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(part, file);
      }
    } catch (FileAlreadyExistsException meanwhile) {
      throw exists();
    } catch (AtomicMoveNotSupportedException strangeDisk) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void drop(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException stays) {
      throw new UncheckedIOException("cannot delete " + part + ": " + stays.getMessage(), stays);
    }
  }
}
