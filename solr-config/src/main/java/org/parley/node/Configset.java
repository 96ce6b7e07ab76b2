package org.parley.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that says how the core works.
 *
 * @param folder where it is
 * @param digest changes with any byte of any file
 * @param schema changes with what decides over the content of the index: every file but
 *     solrconfig.xml, without comments and white space
 */
record Configset(Path folder, String digest, String schema) {

  static Configset read(Path folder) throws IOException {
    MessageDigest all = sha256();
    MessageDigest schema = sha256();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      byte[] content = Files.readAllBytes(file);
      all.update(name.getBytes(UTF_8));
      all.update(content);
      if (!name.equals("solrconfig.xml")) {
        schema.update(name.getBytes(UTF_8));
        schema.update(meaning(new String(content, UTF_8)).getBytes(UTF_8));
      }
    }
    return new Configset(folder, hex(all), hex(schema));
  }

  /** Makes {@code target} the same as this folder. */
  void copyTo(Path target) throws IOException {
    Folders.delete(target);
    Files.createDirectories(target);
    for (Path file : files(folder)) {
      Files.copy(file, target.resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String meaning(String content) {
    return content
        .replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("(?m)^#.*$", "")
        .replaceAll("\\s+", " ");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
