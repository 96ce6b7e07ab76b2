package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.config.Config;
import org.parley.config.GivenDatabase;
import org.parley.config.GivenJudge;
import org.parley.solr.SolrTarget;
import org.parley.store.DatabaseAddress;
import picocli.CommandLine.Option;

/** The flags that every command takes. */
final class CommonOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "all that parley writes is under it (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("parley-data");

  @Option(
      names = "--collection",
      paramLabel = "FILE",
      description = "a collection.yaml (default: the one in the first folder)")
  private @Nullable Path collection;

  @Option(
      names = "--solr",
      paramLabel = "URL",
      split = ",",
      description = "a Solr server, or nodes of a SolrCloud, instead of parley's own node")
  private List<String> solr = List.of();

  @Option(
      names = "--solr-collection",
      paramLabel = "NAME",
      description = "the core or collection to use with --solr (default: ${DEFAULT-VALUE})")
  private String solrCollection = "parley";

  @Option(
      names = "--database",
      paramLabel = "JDBC_URL",
      description = "an SQLite or PostgreSQL database instead of parley.db in the data folder")
  private @Nullable String database;

  @Option(
      names = "--judge-url",
      paramLabel = "URL",
      description =
          "an OpenAI-compatible chat endpoint that judges stance too, such as"
              + " http://localhost:11434/v1: the text of every article is sent there, and leaves"
              + " this machine unless the endpoint runs on it; PARLEY_JUDGE_KEY in the environment"
              + " is its key")
  private @Nullable String judgeUrl;

  @Option(
      names = "--judge-model",
      paramLabel = "NAME",
      description = "the model to ask at --judge-url, which the text of every article is sent to")
  private @Nullable String judgeModel;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "how many files are read at a time (default: one a processor)")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "for machines: one JSON object a line")
  boolean json;

  /**
   * Reads and checks everything once.
   *
   * @throws org.parley.config.ConfigException if something cannot be used
   */
  Config config(List<Path> folders) {
    return new Config(
        Config.homeFolder(),
        data.toAbsolutePath().normalize(),
        solr.isEmpty() ? null : new Config.GivenSolr(solr, solrCollection),
        database == null ? null : new GivenDatabase(database),
        GivenJudge.of(judgeUrl, judgeModel),
        Config.Folders.of(folders, collection),
        workers);
  }

  /** Says what a command that has texts judged should be warned of. */
  static void warn(Config config, PrintWriter err) {
    GivenJudge judge = config.judge();
    if (judge != null && judge.isInTheClear()) {
      err.println(
          "parley: texts%s go to %s unencrypted: use https if others may listen"
              .formatted(judge.key() == null ? "" : " and PARLEY_JUDGE_KEY", judge.url()));
      err.flush();
    }
  }

  /** The database that a configuration names. */
  static DatabaseAddress database(Config config) {
    GivenDatabase given = config.database();
    return given == null ? DatabaseAddress.in(config.data()) : DatabaseAddress.of(given.url());
  }

  /** The Solr that a configuration names. */
  static SolrTarget target(Config config) {
    Config.GivenSolr given = config.solr();
    return given == null
        ? new SolrTarget.LocalNode(config.data(), config.home())
        : new SolrTarget.Given(given.urls(), given.collection());
  }
}
