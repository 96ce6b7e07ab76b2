package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the last import went or goes, and how far the analysis is.
 *
 * @param last null if nothing was ever imported
 * @param analysis a sentence; null if there is no article
 * @param manner whether and how it changes
 */
public record ProgressView(
    Texts texts, @Nullable ImportView last, @Nullable String analysis, Manner manner) {

  /**
   * Whether and how it changes.
   *
   * @param state what runs: {@code import}, {@code analysis} or {@code nothing}
   * @param refresh whether what stands around it may be older than it is
   */
  public record Manner(String state, boolean refresh) {
    /** Whether something runs, so that it is worth looking again. */
    public boolean isLive() {
      return !state.equals("nothing");
    }
  }

  /**
   * An import.
   *
   * @param key how it stands, as in {@link ImportState}
   * @param bar null if it is over
   * @param sentences what there is to say of it
   */
  public record ImportView(
      String key, Folders folders, @Nullable Bar bar, List<String> sentences, List<Tally> tallies) {
    public ImportView {
      sentences = List.copyOf(sentences);
      tallies = List.copyOf(tallies);
    }
  }

  /**
   * What was read.
   *
   * @param names the first of them
   * @param more how many others, in words; null if there are none
   */
  public record Folders(List<String> names, @Nullable String more) {
    public Folders {
      names = List.copyOf(names);
    }
  }

  /**
   * A bar; both are null while files are still counted.
   *
   * @param value how much is done
   * @param max how much there is
   */
  public record Bar(@Nullable String value, @Nullable String max) {
    static final Bar COUNTING = new Bar(null, null);

    static Bar of(long done, long files) {
      return new Bar(Long.toString(Math.min(done, files)), Long.toString(Math.max(1, files)));
    }
  }

  /**
   * How many entries ended in some way.
   *
   * @param none whether it is zero
   */
  public record Tally(String label, String number, boolean none) {}
}
