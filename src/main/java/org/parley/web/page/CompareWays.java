package org.parley.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.domain.Collection;
import org.parley.search.SearchUrl;
import org.parley.web.page.CompareChoices.As;
import org.parley.web.page.CompareChoices.By;
import org.parley.web.page.CompareChoices.Quoters;
import org.parley.web.page.CompareChoices.Split;
import org.parley.web.page.ComparePage.Choice;
import org.parley.web.page.ComparePage.Choices;

/** What a reader may choose in each section, each choice an address. Immutable. */
record CompareWays(Labels labels, SearchUrl url, CompareState state) {

  List<Choices> of(CompareSection section, Optional<String> proposition) {
    CompareChoices choices = state.choices();
    return switch (section) {
      case STANCE -> proposition.map(this::stance).orElse(List.of());
      case ACTORS -> List.of();
      case QUOTES ->
          List.of(
              choices(
                  section,
                  "compare.quoting",
                  Quoters.values(),
                  quoters -> texts().of("compare.of.quoting." + quoters.key()),
                  choices::with,
                  quoters -> quoters == choices.quoters()));
      case COVERAGE ->
          List.of(
              choices(
                  section,
                  "compare.split",
                  Split.values(),
                  split -> texts().of("compare.of.split." + split.key()),
                  choices::with,
                  split -> split == choices.split()));
    };
  }

  private List<Choices> stance(String proposition) {
    CompareChoices choices = state.choices();
    List<Choices> all = new ArrayList<>();
    List<Collection.Proposition> propositions = labels.collection().propositions();
    CompareSection section = CompareSection.STANCE;
    String first = propositions.get(0).id();
    all.add(
        choices(
            section,
            "compare.proposition",
            propositions.toArray(Collection.Proposition[]::new),
            Collection.Proposition::statement,
            one -> choices.withProposition(one.id().equals(first) ? null : one.id()),
            one -> one.id().equals(proposition)));
    all.add(
        choices(
            section,
            "compare.by",
            By.values(),
            by -> texts().of("compare.of.by." + by.key()),
            choices::with,
            by -> by == choices.stance().by()));
    all.add(
        choices(
            section,
            "compare.as",
            As.values(),
            as -> texts().of("compare.of.as." + as.key()),
            choices::with,
            as -> as == choices.stance().as()));
    return all;
  }

  private <T> Choices choices(
      CompareSection section,
      String label,
      T[] options,
      Function<T, String> word,
      Function<T, CompareChoices> with,
      Predicate<T> current) {
    return new Choices(
        texts().of(label),
        Arrays.stream(options)
            .map(
                option ->
                    new Choice(
                        new Link(word.apply(option), address(with.apply(option), section)),
                        current.test(option)))
            .toList());
  }

  /** More rows and columns, and back to the usual ones. */
  List<Link> more(CompareSection section, boolean cut) {
    CompareChoices choices = state.choices();
    List<Link> more = new ArrayList<>();
    CompareChoices.TOPS.stream()
        .filter(top -> cut && top > choices.top())
        .findFirst()
        .ifPresent(
            top ->
                more.add(
                    new Link(
                        texts().of("compare.more", top), address(choices.withTop(top), section))));
    int usual = CompareChoices.USUAL.top();
    if (choices.top() > usual) {
      String fewer = address(choices.withTop(usual), section);
      more.add(new Link(texts().of("compare.fewer", usual), fewer));
    }
    return more;
  }

  private String address(CompareChoices choices, CompareSection section) {
    return state.with(choices).address(url) + "#" + section.key();
  }

  private Texts texts() {
    return labels.texts();
  }
}
