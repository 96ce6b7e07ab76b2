package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;
import org.parley.search.Facets;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.NotesPage.ItemView;
import org.parley.web.page.NotesPage.Narrowing;
import org.parley.web.page.NotesPage.TagView;
import org.parley.web.page.NotesPage.Written;

/**
 * Makes the page of all that readers keep. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record NotesPages(Labels labels, String assets, Facets facets) {
  private static final int SIZE = 50;
  private static final int ABOUT = 60;

  /**
   * The page.
   *
   * @param items all that is kept, the newest first
   * @param tags all that readers use
   */
  public NotesPage page(
      NotesState state, List<KeptItem> items, SortedSet<String> tags, boolean mayKeep) {
    List<KeptItem> found = state.among(items);
    List<KeptItem> here = found.stream().filter(item -> !item.gone()).toList();
    int from = Math.min(here.size(), (state.page() - 1) * SIZE);
    int pages = Math.max(1, (here.size() + SIZE - 1) / SIZE);
    return new NotesPage(
        new Frame(
            texts().of("title.page", texts().of("notes.title")), state.url(), texts(), assets),
        narrowing(state, items, found, tags),
        views(here.subList(from, Math.min(here.size(), from + SIZE)), state, mayKeep),
        new Pagers(texts(), state.page(), page -> state.withPage(page).url()).of(pages),
        views(found.stream().filter(KeptItem::gone).toList(), state, mayKeep));
  }

  private Narrowing narrowing(
      NotesState state, List<KeptItem> items, List<KeptItem> found, SortedSet<String> tags) {
    List<TagView> views =
        tags.stream()
            .map(
                tag -> {
                  boolean current = tag.equals(state.tag());
                  String url = state.withTag(current ? "" : tag).url();
                  return new TagView(new Link(tag, url), current);
                })
            .toList();
    NotesState whole = state.withPage(1);
    return new Narrowing(
        state.words(),
        state.tag(),
        views,
        texts().of("notes.count", found.size()),
        state.isAll() ? null : NotesState.PATH,
        nothing(items, found),
        found.isEmpty()
            ? List.of()
            : List.of(
                new Link(
                    texts().of("notes.export.markdown"), whole.address(NotesState.PATH + ".md")),
                new Link(
                    texts().of("notes.export.lines"), whole.address(NotesState.PATH + ".jsonl"))));
  }

  private @Nullable String nothing(List<KeptItem> items, List<KeptItem> found) {
    if (!found.isEmpty()) {
      return null;
    }
    return texts().of(items.isEmpty() ? "notes.none" : "notes.nothing");
  }

  private List<ItemView> views(List<KeptItem> items, NotesState state, boolean mayKeep) {
    return items.stream().map(item -> view(item, state, mayKeep)).toList();
  }

  private ItemView view(KeptItem item, NotesState state, boolean mayKeep) {
    Note note = item.note();
    Reference reference = item.kept().reference();
    return new ItemView(
        note == null ? "kept-" + item.kept().id() : "note-" + note.id(),
        kind(item),
        note == null && item.kept().marks().bookmarked(),
        new Link(reference.title(), item.gone() ? "" : place(item)),
        source(texts(), reference),
        note == null ? null : written(note, state, mayKeep),
        tags(item),
        KeepingViews.when(texts(), item.at()));
  }

  private String kind(KeptItem item) {
    if (item.note() != null) {
      return texts().of("notes.kind.note");
    }
    return texts()
        .of(item.kept().marks().bookmarked() ? "notes.kind.bookmark" : "notes.kind.tagged");
  }

  private static String place(KeptItem item) {
    Note note = item.note();
    String page = "/articles/" + item.kept().id();
    if (note == null) {
      return page;
    }
    return page + (note.writing().passage() == null ? "#note-" : "#noted-") + note.id();
  }

  /** Outlet, authors and date in one line. */
  static String source(Texts texts, Reference reference) {
    List<String> source = new ArrayList<>();
    if (reference.outlet() != null) {
      source.add(reference.outlet());
    }
    source.addAll(reference.authors());
    if (reference.published() != null) {
      source.add(texts.date(reference.published()));
    }
    return String.join(" · ", source);
  }

  private static Written written(Note note, NotesState state, boolean mayKeep) {
    NotedPassage passage = note.writing().passage();
    return new Written(
        about(note.writing().text()),
        Folded.of(note.writing().text()),
        passage == null ? null : Folded.of(passage.words()),
        mayKeep ? NoteForm.of(note, "notes", state.parameters()) : null);
  }

  private static String about(String text) {
    int most = Math.min(ABOUT, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, most));
  }

  private List<Link> tags(KeptItem item) {
    Links links = new Links(new SearchUrl(facets), SearchState.EVERYTHING);
    Note note = item.note();
    SortedSet<String> tags = new TreeSet<>(item.kept().marks().tags());
    if (note != null) {
      tags = new TreeSet<>(note.writing().tags());
    }
    return tags.stream().map(tag -> new Link(tag, links.only("tag", tag))).toList();
  }

  private Texts texts() {
    return labels.texts();
  }
}
