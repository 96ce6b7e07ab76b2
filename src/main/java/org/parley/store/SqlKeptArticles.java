package org.parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.Marks;
import org.parley.domain.MarksChange;
import org.parley.domain.Note;
import org.parley.domain.Reference;

/** What readers keep in the database: each method is one transaction. */
record SqlKeptArticles(Transactions transactions) implements KeptArticles {

  private <T> T ask(Function<KeptQueries, T> question) {
    return transactions.read(handle -> question.apply(new KeptQueries(handle)));
  }

  private void write(Consumer<KeptChanges> changes) {
    transactions.change(handle -> changes.accept(new KeptChanges(handle)));
  }

  @Override
  public void mark(ArticleId article, Reference reference, MarksChange change) {
    write(kept -> kept.mark(article, reference, change));
  }

  @Override
  public void add(Note note, Reference reference) {
    write(kept -> kept.add(note, reference));
  }

  @Override
  public boolean change(Note note, @Nullable Instant seen) {
    return transactions.write(handle -> new KeptChanges(handle).change(note, seen));
  }

  @Override
  public boolean remove(String note, @Nullable Instant seen) {
    return transactions.write(handle -> new KeptChanges(handle).remove(note, seen));
  }

  @Override
  public Optional<Note> note(String id) {
    return ask(kept -> kept.note(id));
  }

  @Override
  public List<Note> notesOn(ArticleId article) {
    return ask(kept -> kept.notesOn(List.of(article)));
  }

  @Override
  public List<KeptArticle> all() {
    return ask(KeptQueries::all);
  }

  @Override
  public SortedSet<String> tags() {
    return ask(KeptQueries::tags);
  }

  @Override
  public Set<ArticleId> gone(Collection<ArticleId> articles) {
    return ask(kept -> kept.gone(articles));
  }

  @Override
  public Map<ArticleId, Marks> of(Collection<ArticleId> articles) {
    return ask(kept -> kept.marks(articles));
  }

  @Override
  public long revision() {
    return ask(KeptQueries::revision);
  }

  @Override
  public Map<ArticleId, Long> behind() {
    return transactions.write(handle -> new KeptChanges(handle).behind());
  }

  @Override
  public void shown(Map<ArticleId, Long> revisions) {
    write(kept -> kept.shown(revisions));
  }

  @Override
  public Map<ArticleId, ArticleId> moves() {
    return transactions.write(
        handle -> {
          Heirs heirs = new Heirs(handle);
          heirs.placeAll();
          return heirs.heirs();
        });
  }

  @Override
  public void move(ArticleId from, ArticleId to, Reference reference) {
    write(kept -> kept.move(from, to, reference));
  }

  @Override
  public void cite(Map<ArticleId, Reference> references) {
    write(kept -> kept.cite(references));
  }
}
