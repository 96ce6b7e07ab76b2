package org.parley.solr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The configset as it travels with the app, for a cluster that Parley is given. */
final class Configset {
  /** The files of {@code solr-config/configset}. */
  static final List<String> FILES =
      List.of(
          "acronyms-index.txt",
          "acronyms-query.txt",
          "folding.txt",
          "schema.xml",
          "solrconfig.xml");

  private Configset() {}

  static byte[] read(String file) {
    try (InputStream content = Configset.class.getResourceAsStream("/configset/" + file)) {
      if (content == null) {
        throw new IllegalStateException("the app was built without configset/" + file);
      }
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name in a cluster, such as {@code parley-1f0c...}: another one for other content. */
  static String name() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        digest.update(read(file));
      }
      return "parley-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** All files as a zip archive, as the configsets API takes them. */
  static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : FILES) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(read(file));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
