package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.Analyser;
import org.parley.analyse.names.ModelMissingException;
import org.parley.analyse.stance.chat.Answers;
import org.parley.analyse.stance.chat.ChatJudge;
import org.parley.cli.progress.ProgressLine;
import org.parley.config.Config;
import org.parley.domain.Collection;
import org.parley.domain.StanceLabels;
import org.parley.extract.process.ParserLimits;
import org.parley.extract.process.ParserProcesses;
import org.parley.extract.process.Restarts;
import org.parley.index.ArticleIndex;
import org.parley.ingest.Analysing;
import org.parley.ingest.ImportLock;
import org.parley.ingest.ImportLog;
import org.parley.ingest.Ingest;
import org.parley.ingest.Outcome;
import org.parley.ingest.Progress;
import org.parley.ingest.Reading;
import org.parley.ingest.Reconciling;
import org.parley.ingest.Relabelling;
import org.parley.ingest.Remarking;
import org.parley.ingest.Report;
import org.parley.solr.SolrConnection;
import org.parley.store.Database;
import org.parley.store.Imports;

/**
 * Imports folders for a command: puts the parts together, shows how far it is and tells of what
 * failed. To be closed before the database and the connection that it was given.
 */
final class Importing implements AutoCloseable {
  /** Where the build puts what lets parsers start faster. */
  private static final String PARSER_ARCHIVE = "src/target/parley-parser.jsa";

  private final Config config;
  private final Database database;
  private final PrintWriter err;
  private final ParserProcesses parsers;
  private final Reading reading;
  private final ArticleIndex index;
  private @Nullable Ingest running;
  private boolean stopped;

  Importing(Config config, SolrConnection solr, Database database, PrintWriter err) {
    this.config = config;
    this.database = database;
    this.err = err;
    this.parsers = parsers(config);
    this.reading = reading(config, parsers, database.stanceLabels(), database.judgeAnswers());
    this.index = new ArticleIndex(solr, database.keptArticles());
  }

  static ParserProcesses parsers(Config config) {
    return new ParserProcesses(
        config.workers(), ParserLimits.DEFAULT, config.home().resolve(PARSER_ARCHIVE));
  }

  /**
   * What reads files of a configuration.
   *
   * @param answers where a second judge, if there is one, keeps what it said
   */
  static Reading reading(
      Config config, ParserProcesses parsers, StanceLabels labels, Answers answers) {
    Collection collection = config.folders().collection();
    Analyser analyser = new Analyser(collection, labels, ChatJudge.of(config.judge(), answers));
    return new Reading(parsers, config.folders().base(), collection, analyser);
  }

  /**
   * What analyses the articles that were imported.
   *
   * @param hurried whether somebody waits for it
   */
  Analysing analysing(boolean hurried) {
    return new Analysing(reading, index, database.ledger(), database.analysisQueue(), hurried);
  }

  /** What takes readers' labels of the articles that were imported. */
  Relabelling relabelling() {
    return new Relabelling(
        database.stanceLabels(), database.analysisQueue(), index, analysing(false));
  }

  /** What brings readers' marks into the index. */
  Remarking remarking() {
    return new Remarking(database.keptArticles(), index);
  }

  /** Imports what is new, changed or gone below some paths; waits for its turn. */
  @SuppressWarnings("try") // the lock is held, not asked
  Report run(List<Path> paths) throws InterruptedException {
    Progress progress = new Progress();
    Restarts before = parsers.restarts();
    try (ImportLock lock = ImportLock.hold(config.data(), this::say);
        ProgressLine line = ProgressLine.open(err, progress::now);
        ImportLog log = new ImportLog(database.imports(), names(paths), progress)) {
      Ingest ingest = begin(progress, line);
      Report report = ingest.run(paths);
      remarking().catchUp(report.counts().indexed() > 0);
      reconcile(ingest, line);
      log.ended(ingest.isStopped() ? Imports.End.STOPPED : Imports.End.DONE);
      return report;
    } finally {
      end();
      tell(parsers.restarts().since(before));
    }
  }

  /** Where a backup was restored, the index is compared with it once. */
  private void reconcile(Ingest ingest, ProgressLine line) {
    if (ingest.isStopped() || database.restorations().unshown().isEmpty()) {
      return;
    }
    line.note("a backup was restored: the index is brought up to it");
    try {
      int put = new Reconciling(database, index, analysing(true)).catchUp(ingest::isStopped);
      line.note("%d articles of the index were put again".formatted(put));
    } catch (ModelMissingException missing) {
      line.note(missing.getMessage() + " Restored labels show as soon as that is mended.");
    }
  }

  private void tell(Restarts restarts) {
    if (restarts.total() > 0) {
      say(
          String.format(
              Locale.ROOT,
              "files brought down %d parser processes: %d died, %d hung, %d ran out of memory",
              restarts.total(),
              restarts.died(),
              restarts.hung(),
              restarts.memory()));
    }
  }

  private synchronized Ingest begin(Progress progress, ProgressLine line) {
    Ingest.Parts parts =
        new Ingest.Parts(reading, index, database.ledger(), database.analysisQueue(), names());
    Ingest.Listener listener = new Ingest.Listener(outcome -> tell(outcome, line), line::note);
    Ingest ingest = new Ingest(parts, config.workers(), progress, listener);
    if (stopped) {
      ingest.stop();
    }
    running = ingest;
    return ingest;
  }

  private synchronized void end() {
    running = null;
  }

  /** Lets the running import, and any later one, end early. */
  synchronized void stop() {
    stopped = true;
    if (running != null) {
      running.stop();
    }
  }

  private PathNames names() {
    return PathNames.below(config.home());
  }

  private List<String> names(List<Path> paths) {
    return paths.stream().map(names()).toList();
  }

  private static void tell(Outcome outcome, ProgressLine line) {
    if (outcome instanceof Outcome.Failed failed) {
      String reason = failed.failure().reason().key();
      line.note(failed.file() + ": " + reason + ": " + failed.failure().detail());
    }
  }

  private void say(String sentence) {
    Parley.say(err, sentence);
  }

  /** The summary in words. */
  static String summary(Report report) {
    Report.Counts counts = report.counts();
    return String.format(
        Locale.ROOT,
        "seen %d, indexed %d, unchanged %d, duplicates %d, skipped %d, failed %d, removed %d in"
            + " %.1f s",
        counts.seen(),
        counts.indexed(),
        counts.unchanged(),
        counts.duplicates(),
        counts.skipped(),
        counts.failed(),
        report.removed(),
        report.seconds());
  }

  @Override
  public void close() {
    parsers.close();
  }
}
