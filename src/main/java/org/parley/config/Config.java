package org.parley.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Collection;

/**
 * Where Parley reads and writes, and what the collection is about. Immutable.
 *
 * @param home the folder that holds Parley itself
 * @param data the folder that holds all that Parley writes
 * @param solr the Solr that Parley was given; null to run its own node
 * @param database the database that Parley was given; null to keep it in the data folder
 * @param judge the second judge of stance that Parley was given; null to send texts nowhere
 * @param folders what is indexed, in the order given
 * @param workers how many files are read at a time
 */
public record Config(
    Path home,
    Path data,
    @Nullable GivenSolr solr,
    @Nullable GivenDatabase database,
    @Nullable GivenJudge judge,
    Folders folders,
    int workers) {

  /** A server, or nodes of a SolrCloud, and the core or collection to use there. */
  public record GivenSolr(List<String> urls, String collection) {
    public GivenSolr {
      urls = List.copyOf(urls);
      for (String url : urls) {
        if (!isHttp(url)) {
          throw new ConfigException(
              "--solr " + url + ": expected an address such as http://localhost:8983/solr");
        }
      }
      if (!collection.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
        throw new ConfigException(
            "--solr-collection " + collection + ": expected letters, digits, '_', '.' and '-'");
      }
    }
  }

  /**
   * The files to index, and what people say about them.
   *
   * @param paths folders and files as given
   * @param base the folder that {@code collection.yaml} stands in; null if there is none
   */
  public record Folders(List<Path> paths, @Nullable Path base, Collection collection) {
    public Folders {
      paths = List.copyOf(paths);
    }

    /**
     * Finds and reads the collection's file: the one named, or the one in the first folder.
     *
     * @throws ConfigException if a path does not exist or the file holds a mistake
     */
    public static Folders of(List<Path> paths, @Nullable Path named) {
      for (Path path : paths) {
        if (!Files.exists(path)) {
          throw new ConfigException(path + ": no such file or folder");
        }
        if (!Files.isReadable(path)) {
          throw new ConfigException(path + ": this user may not read it");
        }
      }
      Path file =
          named != null
              ? named
              : paths.isEmpty() ? null : paths.get(0).resolve(Collection.FILE_NAME);
      if (file == null || (named == null && !Files.isRegularFile(file))) {
        return new Folders(paths, null, Collection.EMPTY);
      }
      return new Folders(
          paths, file.toAbsolutePath().normalize().getParent(), CollectionFile.read(file));
    }
  }

  public Config {
    if (workers < 1 || workers > 256) {
      throw new ConfigException("--workers " + workers + ": expected a number from 1 to 256");
    }
  }

  /**
   * The folder that holds Parley, as the launcher says.
   *
   * @throws ConfigException if Parley was not started by its launcher
   */
  public static Path homeFolder() {
    String home = System.getProperty("parley.home");
    if (home == null) {
      throw new ConfigException("parley.home is not set: start Parley with bin/parley");
    }
    return Path.of(home).toAbsolutePath().normalize();
  }

  private static boolean isHttp(String url) {
    try {
      URI address = URI.create(url);
      return address.getHost() != null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
