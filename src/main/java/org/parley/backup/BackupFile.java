package org.parley.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoredTables;

/** A backup that was found whole when it was opened, and is looked at again as it is read. */
public final class BackupFile implements StoredTables, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REMEDY = ": take another backup";

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.manifest = readManifest();
  }

  /**
   * Opens a backup and reads all of it once, to see that it is as it was written. The caller closes
   * it.
   *
   * @throws BadBackup if there is none, or it is damaged, or of a newer Parley
   */
  public static BackupFile open(Path named) {
    Path file = named.toAbsolutePath().normalize();
    try {
      return checked(file, zip(file));
    } catch (ZipException | JsonProcessingException broken) {
      throw damaged(file, Reasons.of(broken), broken);
    } catch (IOException unreadable) {
      throw new BadBackup(
          "cannot read %s (%s): name a backup that this user may read"
              .formatted(file, Reasons.of(unreadable)),
          unreadable);
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("it is no file");
    }
    return new ZipFile(file.toFile());
  }

  private static BackupFile checked(Path file, ZipFile zip) throws IOException {
    try {
      BackupFile backup = new BackupFile(file, zip);
      backup.check();
      return backup;
    } catch (IOException | RuntimeException bad) {
      zip.close();
      throw bad;
    }
  }

  private Manifest readManifest() throws IOException {
    try (CheckedInputStream in = entry(Manifest.FILE)) {
      byte[] bytes = in.readAllBytes();
      checkSum(in, Manifest.FILE);
      return ManifestJson.read(JSON.readTree(bytes));
    } catch (IllegalArgumentException incomplete) {
      throw damaged(file, "its manifest lacks " + incomplete.getMessage(), incomplete);
    } catch (BadBackup other) {
      throw new BadBackup(file + ": " + other.getMessage(), other);
    }
  }

  private void check() {
    List<String> expected = new ArrayList<>(List.of(Manifest.FILE));
    manifest.tables().forEach(table -> expected.add(table.file()));
    List<String> found = new ArrayList<>(zip.stream().map(ZipEntry::getName).toList());
    if (found.size() != expected.size() || !found.containsAll(expected)) {
      throw damaged(file, "it holds %s, expected %s".formatted(found, expected), null);
    }
    names().forEach(table -> rows(table, row -> {}));
  }

  /** What it says of itself. */
  public Manifest manifest() {
    return manifest;
  }

  @Override
  public Set<Integer> schema() {
    return manifest.schema();
  }

  @Override
  public List<String> names() {
    return manifest.tables().stream().map(Manifest.Table::name).toList();
  }

  /**
   * As promised there.
   *
   * @throws BadBackup if they are not what the manifest says; some rows may have been told by then
   */
  @Override
  public void rows(String table, Consumer<ObjectNode> told) {
    Manifest.Table expected =
        manifest.tables().stream()
            .filter(one -> one.name().equals(table))
            .findFirst()
            .orElseThrow();
    try (CheckedInputStream in = entry(expected.file())) {
      Manifest.Table found = TableLines.read(in, table, told);
      checkSum(in, expected.file());
      if (!found.equals(expected)) {
        throw damaged(
            file,
            "%s has %d rows and the SHA-256 %s, expected %d and %s"
                .formatted(
                    expected.file(),
                    found.rows(),
                    found.sha256(),
                    expected.rows(),
                    expected.sha256()),
            null);
      }
    } catch (IOException broken) {
      throw damaged(file, expected.file() + " cannot be read, " + Reasons.of(broken), broken);
    }
  }

  private CheckedInputStream entry(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("it has no " + name);
    }
    InputStream packed = zip.getInputStream(entry);
    return new CheckedInputStream(packed, new CRC32());
  }

  /** Java does not look at the checksums of entries that it finds by name. */
  private void checkSum(CheckedInputStream in, String name) throws ZipException {
    if (in.getChecksum().getValue() != zip.getEntry(name).getCrc()) {
      throw new ZipException("the checksum of " + name + " differs");
    }
  }

  private static BadBackup damaged(Path file, String how, @Nullable Throwable cause) {
    return new BadBackup(file + " is damaged, or no backup of Parley's: " + how + REMEDY, cause);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException stays) {
      throw new BadBackup("cannot close " + file + ": " + Reasons.of(stays), stays);
    }
  }
}
