package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.search.Filters;
import org.parley.search.Query;
import org.parley.search.Results;
import org.parley.search.Understanding;
import org.parley.web.page.Guidance.Item;
import org.parley.web.page.Guidance.Understood;

/** Says what a query was taken for, and offers what else it may have meant. Immutable. */
record Guidances(Texts texts, Links links) {
  /** The summary is a line, not a list. */
  private static final int IN_SUMMARY = 3;

  Guidance of(Results results, Understanding understanding) {
    String spelling = results.total().articles() == 0 ? null : results.help().spelling();
    return new Guidance(
        spelling == null ? null : new Link(spelling, words(spelling)),
        results.total().articles() == 0 ? null : understood(understanding));
  }

  private @Nullable Understood understood(Understanding understanding) {
    List<String> summary = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (Understanding.Forms forms : understanding.forms()) {
      add(summary, items, shortly(forms), forms(forms));
    }
    for (String word : understanding.exact()) {
      add(summary, items, texts.of("understood.exact", word), exact(word));
    }
    for (Understanding.OtherName name : understanding.names()) {
      String text = texts.of("understood.name", name.words(), name.actor());
      add(summary, items, text, name(name));
    }
    return items.isEmpty() ? null : new Understood(String.join("; ", summary), items);
  }

  private static void add(
      List<String> summary, List<Item> items, String text, @Nullable Item item) {
    if (item != null) {
      summary.add(text);
      items.add(item);
    }
  }

  private String shortly(Understanding.Forms forms) {
    boolean more = forms.others().size() > IN_SUMMARY;
    String some = String.join(", ", forms.others().stream().limit(IN_SUMMARY).toList());
    return texts.of(more ? "understood.forms.more" : "understood.forms", forms.word(), some);
  }

  private @Nullable Item forms(Understanding.Forms forms) {
    String others = String.join(", ", forms.others());
    String key = forms.more() ? "understood.forms.all.more" : "understood.forms.all";
    return item(
        texts.of(key, forms.word(), others),
        texts.of("understood.quote", forms.word()),
        QueryWords.quoted(links.from().query().words(), forms.word()),
        filters -> filters);
  }

  private @Nullable Item exact(String word) {
    return item(
        texts.of("understood.exact.all", word),
        texts.of("understood.unquote", word),
        QueryWords.unquoted(links.from().query().words(), word),
        filters -> filters);
  }

  private @Nullable Item name(Understanding.OtherName name) {
    if (links.from().filters().includes("actor", name.actor())) {
      return null;
    }
    return item(
        texts.of("understood.name.all", name.words(), name.actor(), name.articles()),
        texts.of("understood.narrow", name.actor()),
        QueryWords.without(links.from().query().words(), name.words()),
        filters -> filters.including("actor", name.actor()));
  }

  /** Null where the words do not stand in the query as such. */
  private @Nullable Item item(
      String text, String other, String words, UnaryOperator<Filters> narrowed) {
    Query query = links.from().query();
    return words.equals(query.words())
        ? null
        : new Item(
            text,
            new Link(
                other,
                links.to(links.from().withQuery(query.withWords(words)).withFilters(narrowed))));
  }

  private String words(String other) {
    return links.to(links.from().withQuery(links.from().query().withWords(other)));
  }
}
