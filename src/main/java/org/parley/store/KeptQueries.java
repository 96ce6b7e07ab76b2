package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.Marks;
import org.parley.domain.Note;

/** Questions about what readers keep, within one transaction. */
record KeptQueries(Handle handle) {
  private static final String NOTES =
      "SELECT id, article, text, words, words_before, words_after, place, tags, written, changed"
          + " FROM note ";

  long revision() {
    return handle.createQuery("SELECT number FROM keeping_revision").mapTo(Long.class).one();
  }

  Map<ArticleId, Marks> marks(Collection<ArticleId> articles) {
    Map<ArticleId, Marks> marks = new HashMap<>();
    for (List<ArticleId> some : Values.chunks(new HashSet<>(articles))) {
      Map<ArticleId, List<Note>> notes = byArticle(notesOn(some));
      handle
          .createQuery(
              "SELECT article, bookmarked, is_read, tags FROM kept_article"
                  + " WHERE article IN (<articles>)")
          .bindList("articles", ids(some))
          .map(
              (row, context) -> {
                ArticleId id = new ArticleId(row.getString("article"));
                return Map.entry(
                    id,
                    marks(
                        row.getBoolean("bookmarked"),
                        row.getBoolean("is_read"),
                        KeptRows.tags(row.getString("tags")),
                        notes.getOrDefault(id, List.of())));
              })
          .forEach(each -> marks.put(each.getKey(), each.getValue()));
    }
    marks.values().removeIf(Marks.NONE::equals);
    return marks;
  }

  private static Marks marks(
      boolean bookmarked, boolean read, SortedSet<String> tags, List<Note> notes) {
    SortedSet<String> noteTags = new TreeSet<>();
    notes.forEach(note -> noteTags.addAll(note.writing().tags()));
    return new Marks(bookmarked, read, notes.size(), tags, noteTags);
  }

  Optional<Note> note(String id) {
    return handle
        .createQuery(NOTES + "WHERE id = :id")
        .bind("id", Values.text(id))
        .map(KeptRows::note)
        .findFirst();
  }

  List<Note> notesOn(Collection<ArticleId> articles) {
    return handle
        .createQuery(NOTES + "WHERE article IN (<articles>) ORDER BY written, id")
        .bindList("articles", ids(articles))
        .map(KeptRows::note)
        .list();
  }

  List<KeptArticle> all() {
    Map<ArticleId, List<Note>> notes =
        byArticle(handle.createQuery(NOTES + "ORDER BY written, id").map(KeptRows::note).list());
    return handle
        .createQuery(
            "SELECT article, reference, bookmarked, is_read, tags, changed FROM kept_article"
                + " ORDER BY changed, article")
        .map(
            (row, context) -> {
              ArticleId id = new ArticleId(row.getString("article"));
              List<Note> own = notes.getOrDefault(id, List.of());
              return new KeptArticle(
                  id,
                  KeptRows.reference(row.getString("reference")),
                  marks(
                      row.getBoolean("bookmarked"),
                      row.getBoolean("is_read"),
                      KeptRows.tags(row.getString("tags")),
                      own),
                  Values.instant(row.getLong("changed")),
                  own);
            })
        .stream()
        .filter(kept -> kept.marks().isKept())
        .toList();
  }

  SortedSet<String> tags() {
    SortedSet<String> tags = new TreeSet<>();
    handle
        .createQuery("SELECT DISTINCT tags FROM kept_article UNION SELECT DISTINCT tags FROM note")
        .mapTo(String.class)
        .forEach(json -> tags.addAll(KeptRows.tags(json)));
    return tags;
  }

  Set<ArticleId> gone(Collection<ArticleId> articles) {
    Set<ArticleId> gone = new HashSet<>(articles);
    for (List<ArticleId> some : Values.chunks(articles)) {
      handle
          .createQuery(
              "SELECT DISTINCT article FROM entry WHERE article IN (<articles>) AND state IN "
                  + Heirs.HOLDING)
          .bindList("articles", ids(some))
          .mapTo(String.class)
          .forEach(id -> gone.remove(new ArticleId(id)));
    }
    return gone;
  }

  private static Map<ArticleId, List<Note>> byArticle(List<Note> notes) {
    return notes.stream()
        .collect(
            Collectors.groupingBy(
                Note::article, HashMap::new, Collectors.toCollection(ArrayList::new)));
  }

  private static List<String> ids(Collection<ArticleId> articles) {
    return articles.stream().map(ArticleId::value).toList();
  }
}
