package org.parley.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.store.Fate;
import org.parley.store.Ledger.Count;
import org.parley.web.page.FilesPage.FateView;
import org.parley.web.page.FilesPage.Way;

/** How many entries ended how, as ways to narrow. Immutable. */
record FateViews(Texts texts, FilesState here) {

  List<FateView> of(List<Count> counts) {
    List<FateView> views = new ArrayList<>();
    views.add(new FateView("all", way(texts.of("files.all"), null, null, counts), List.of()));
    Arrays.stream(Fate.State.values())
        .map(state -> of(state, counts.stream().filter(count -> count.state() == state).toList()))
        .filter(view -> !view.way().count().equals("0") || view.way().current())
        .forEach(views::add);
    return views;
  }

  private FateView of(Fate.State state, List<Count> counts) {
    FileViews words = new FileViews(texts);
    List<Way> reasons =
        counts.stream()
            .map(Count::reason)
            .filter(Objects::nonNull)
            .distinct()
            .map(reason -> way(words.reason(reason), state, reason, of(reason, counts)))
            .toList();
    return new FateView(state.key(), way(words.state(state), state, null, counts), reasons);
  }

  private Way way(
      String text, Fate.@Nullable State state, @Nullable String reason, List<Count> counts) {
    boolean current =
        here.filter().state() == state && Objects.equals(here.filter().reason(), reason);
    long entries = counts.stream().mapToLong(Count::entries).sum();
    return new Way(new Link(text, here.with(state, reason).url()), texts.number(entries), current);
  }

  private static List<Count> of(String reason, List<Count> counts) {
    return counts.stream().filter(count -> reason.equals(count.reason())).toList();
  }
}
