package org.parley.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.extract.Entry;
import org.parley.extract.EntrySink;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;

/** Reads files without indexing them. */
public final class Inspection {
  private final Reading reading;
  private final Consumer<Outcome> told;
  private int failed;

  /**
   * Inspects for someone.
   *
   * @param told hears of each outcome: read and analysed, skipped or failed
   */
  public Inspection(Reading reading, Consumer<Outcome> told) {
    this.reading = reading;
    this.told = told;
  }

  /**
   * Reads each file in turn.
   *
   * @return how many files or entries could not be read
   */
  public int run(List<Path> paths, Function<Path, String> name) {
    FileWalk.of(paths, name, this::inspect);
    return failed;
  }

  private void inspect(Found found) {
    Extraction verdict = found.verdict();
    if (verdict == null) {
      reading.extract(found.file(), new Each(found.file()));
    } else {
      tell(Reading.verdict(found.file(), verdict));
    }
  }

  private void tell(Outcome outcome) {
    failed += outcome instanceof Outcome.Failed ? 1 : 0;
    told.accept(outcome);
  }

  private final class Each implements EntrySink {
    private final SourceFile file;

    Each(SourceFile file) {
      this.file = file;
    }

    @Override
    public boolean begin(String suffix) {
      return true;
    }

    @Override
    public void end(Entry entry, int tries) {
      Outcome outcome = reading.describe(file, entry);
      if (outcome instanceof Outcome.Read read) {
        tell(
            new Outcome.Read(
                reading.analyse(read.article(), file.path(), entry.suffix()), read.note()));
      } else {
        tell(outcome);
      }
    }
  }
}
