package org.parley.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;

/**
 * The node's folder: solr.xml, the one core and what it was made with. Only the living node writes
 * here.
 */
final class NodeHome {
  static final String CORE = "parley";

  private static final String SOLR_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Written by Parley at each start. -->
      <solr>
        <int name="maxBooleanClauses">16384</int>
        <int name="coreLoadThreads">1</int>
        <metrics enabled="false"/>
      </solr>
      """;

  private final Path folder;
  private final Configset configset;

  NodeHome(Path folder, Configset configset) {
    this.folder = folder;
    this.configset = configset;
  }

  Path folder() {
    return folder;
  }

  /**
   * Brings solr.xml and the core in line with the configset. A schema that differs from the one the
   * index was made with empties the index: the articles are elsewhere, and are indexed anew.
   */
  void prepare() throws IOException {
    Files.createDirectories(core());
    Files.writeString(folder.resolve("solr.xml"), SOLR_XML, UTF_8);
    Properties made = made();
    boolean sameSchema = configset.schema().equals(made.getProperty("schema"));
    boolean same = configset.digest().equals(made.getProperty("configset"));
    if (sameSchema && same && Files.exists(core().resolve("conf"))) {
      return;
    }
    if (!sameSchema) {
      Folders.delete(core().resolve("data"));
    }
    configset.copyTo(core().resolve("conf"));
    Folders.write(core().resolve("core.properties"), "name=" + CORE + "\n");
    write(sameSchema ? made.getProperty("index", newIndex()) : newIndex());
  }

  /** Throws the index away; the core must not be open. */
  void emptyIndex() throws IOException {
    Folders.delete(core().resolve("data"));
    write(newIndex());
  }

  /** Names the index; another name than last time means that it was emptied in between. */
  String index() throws IOException {
    return made().getProperty("index", "");
  }

  private Path core() {
    return folder.resolve(CORE);
  }

  private Properties made() throws IOException {
    Properties made = new Properties();
    Path file = core().resolve("made.properties");
    if (Files.exists(file)) {
      made.load(new StringReader(Files.readString(file, UTF_8)));
    }
    return made;
  }

  private void write(String index) throws IOException {
    Properties made = new Properties();
    made.setProperty("configset", configset.digest());
    made.setProperty("schema", configset.schema());
    made.setProperty("index", index);
    StringWriter text = new StringWriter();
    made.store(text, null);
    Folders.write(core().resolve("made.properties"), text.toString());
  }

  private static String newIndex() {
    return UUID.randomUUID().toString();
  }
}
