package org.parley.web.page;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.store.Fate;
import org.parley.store.LedgerLine;
import org.parley.web.page.FilesPage.FileView;
import org.parley.web.page.FilesPage.Measured;
import org.parley.web.page.FilesPage.Name;
import org.parley.web.page.FilesPage.Outcome;
import org.parley.web.page.FilesPage.Part;
import org.parley.web.page.ResultView.DateView;

/** Lines of the ledger in words. Immutable. */
record FileViews(Texts texts) {
  private static final Pattern FOLDER = Pattern.compile("([^/]*?)(!?[/\\\\])(?=.)");

  FileView of(LedgerLine line) {
    @Nullable ArticleId article = line.entry().fate().article();
    return new FileView(
        name(line.name()),
        article == null ? null : "/articles/" + article,
        outcome(line),
        line.entry().suffix().isEmpty() ? measured(line) : null);
  }

  /** The word for a state. */
  String state(Fate.State state) {
    return texts.of("fate." + state.key());
  }

  /** The words for a reason; a new one is its own words. */
  String reason(String key) {
    return texts.find("reason." + key).orElse(key.replace('-', ' '));
  }

  static Name name(String path) {
    List<Part> folders = new ArrayList<>();
    Matcher folder = FOLDER.matcher(path);
    int end = 0;
    while (folder.find()) {
      folders.add(new Part(path.substring(end, folder.start(2)), folder.group(2)));
      end = folder.end();
    }
    return new Name(folders, new Part(path.substring(end), ""));
  }

  private Outcome outcome(LedgerLine line) {
    Fate fate = line.entry().fate();
    int tries = line.entry().tries();
    return new Outcome(
        fate.state().key(),
        state(fate.state()),
        why(fate),
        tries > 1 ? texts.of("files.tries", tries) : null);
  }

  private String why(Fate fate) {
    String detail = fate.detail();
    String reason = fate.reason();
    if (detail != null) {
      return detail;
    }
    return reason == null ? "" : texts.of("files.why", reason(reason));
  }

  private Measured measured(LedgerLine line) {
    Measures measures = new Measures(texts);
    return new Measured(
        measures.size(line.stamp().size()),
        new DateView(
            line.stamp().modified().truncatedTo(ChronoUnit.SECONDS).toString(),
            measures.day(line.stamp().modified())));
  }
}
