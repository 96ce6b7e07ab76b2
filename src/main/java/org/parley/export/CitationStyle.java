package org.parley.export;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One style, kept for many references; they take turns. */
final class CitationStyle {
  private final String name;
  private final CSL processor;
  private final Current current;

  private CitationStyle(String name, CSL processor, Current current) {
    this.name = name;
    this.processor = processor;
    this.current = current;
  }

  /** Reads a style of citationstyles.org, whose file is called so. */
  static CitationStyle load(String name, String file) {
    try {
      Current current = new Current();
      return new CitationStyle(name, new CSL(current, file, "en-US"), current);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  String name() {
    return name;
  }

  synchronized String text(CSLItemData item) {
    try {
      current.item = item;
      processor.setOutputFormat("text"); // a reset forgets it
      processor.registerCitationItems(item.getId());
      return processor.makeBibliography().makeString().strip();
    } finally {
      processor.reset();
      current.item = null;
    }
  }

  /** Gives the processor the reference that is being written. */
  private static final class Current implements ItemDataProvider {
    private @Nullable CSLItemData item;

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return item == null ? List.of() : List.of(item.getId());
    }
  }
}
