package org.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Failure;
import org.parley.domain.Sha256;
import org.parley.extract.Entry;
import org.parley.extract.EntrySink;
import org.parley.extract.Extraction;
import org.parley.index.IndexEntry;
import org.parley.index.PreparedArticle;

/** Some threads that read files and send what they hold to be indexed. */
final class Readers implements AutoCloseable {
  private final BlockingQueue<Task> tasks;
  private final List<Thread> threads = new ArrayList<>();
  private final Reading reading;
  private final Fingerprints fingerprints;
  private final Settled settled;
  private final Inbox inbox;
  private final Turns turns = new Turns();
  private long offered;
  private volatile boolean closing;
  private volatile @Nullable RuntimeException failure;

  /** A file to read, and its place in the order of all. */
  private record Task(Job job, long number) {}

  /** Settles files without reading them, where that can be. */
  interface Settled {
    /**
     * The outcome of a file whose content is known to be that of another one.
     *
     * @return empty if the file has to be read
     */
    Optional<Outcome> asDuplicate(Job job);

    /** Whether the file is as it was; then that is written down, and the job is done. */
    boolean asUnchanged(Job job);
  }

  Readers(int count, Reading reading, Settled settled, Inbox inbox) {
    this.fingerprints = new Fingerprints(reading.curation());
    this.reading = reading;
    this.settled = settled;
    this.inbox = inbox;
    this.tasks = new ArrayBlockingQueue<>(4 * count);
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(this::work, "parley-reader-" + i);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  /**
   * Has a file read, soon. To be called by one thread.
   *
   * @return false if there is no room yet
   */
  boolean offer(Job job) throws InterruptedException {
    boolean taken = tasks.offer(new Task(job, offered), 100, TimeUnit.MILLISECONDS);
    offered += taken ? 1 : 0;
    return taken;
  }

  private void work() {
    try {
      while (!closing) {
        Task task = tasks.poll(100, TimeUnit.MILLISECONDS);
        if (task != null) {
          read(task);
        }
      }
    } catch (InterruptedException | Stopped stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error broken) {
      fail(broken);
    }
  }

  /** The first failure counts; what a reader is broken off with at the end is none. */
  private synchronized void fail(Throwable broken) {
    if (!closing && failure == null) {
      failure = Failed.by(broken);
    }
  }

  /** What keeps files from being read at all; null if nothing does. */
  @Nullable RuntimeException failure() {
    return failure;
  }

  private void read(Task task) throws InterruptedException {
    Job job = task.job();
    Extraction verdict = job.found().verdict();
    Optional<Outcome> known =
        verdict == null ? hash(job) : Optional.of(Reading.verdict(job.found().file(), verdict));
    turns.await(task.number());
    try {
      if (known.isEmpty()) {
        if (settled.asUnchanged(job)) {
          return;
        }
        known = settled.asDuplicate(job);
      }
    } finally {
      turns.pass();
    }
    if (known.isPresent()) {
      send(job, "", known.get(), 0);
    } else {
      reading.extract(job.found().file(), new Sender(job));
    }
    inbox.end(job);
  }

  /** Looks what the content is; if it cannot be read, that is the outcome. */
  private static Optional<Outcome> hash(Job job) {
    try {
      job.hash(hashOf(job.found().file().path()));
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.of(Reading.verdict(job.found().file(), FileWalk.unreadable(unreadable)));
    }
  }

  private void send(Job job, String suffix, Outcome outcome, int tries)
      throws InterruptedException {
    inbox.put(new Piece(job, suffix, outcome, tries, prepared(job, suffix, outcome)));
  }

  private @Nullable PreparedArticle prepared(Job job, String suffix, Outcome outcome) {
    if (!(outcome instanceof Outcome.Read read)) {
      return null;
    }
    Article article = read.article();
    String fingerprint = fingerprints.ofArticle(article.id(), job.found(), suffix);
    return PreparedArticle.of(IndexEntry.pending(article, fingerprint));
  }

  private static String hashOf(Path path) throws IOException {
    try (InputStream content = Files.newInputStream(path)) {
      return Sha256.of(content);
    }
  }

  /** Lets the threads end; what they are reading is dropped. */
  @Override
  public void close() {
    closing = true;
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      join(thread);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends each entry as it comes. */
  private final class Sender implements EntrySink {
    private final Job job;

    Sender(Job job) {
      this.job = job;
    }

    @Override
    public boolean begin(String suffix) {
      return true;
    }

    @Override
    public void end(Entry entry, int tries) {
      try {
        send(job, entry.suffix(), described(entry), tries);
      } catch (InterruptedException stopped) {
        throw new Stopped();
      }
    }

    /** A mistake of ours, or a text that is too deep for us, costs one entry, not the import. */
    private Outcome described(Entry entry) {
      try {
        return reading.describe(job.found().file(), entry);
      } catch (RuntimeException | StackOverflowError mistake) {
        return new Outcome.Failed(
            job.name() + entry.suffix(),
            entry.id(),
            new Failure(
                Failure.Reason.CRASH, "A mistake of Parley's own, please report it: " + mistake));
      }
    }
  }

  /** The import was told to stop. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
