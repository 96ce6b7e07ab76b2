package org.parley.analyse.actors;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Span;

/**
 * Settles who or what each name in one article stands for: first what is known, then what is
 * recognised, last what was overlooked. Not safe for several threads.
 */
final class ArticleNames {
  private final ActorFinder finder;
  private final String text;
  private final String readable;
  private final Settled settled;

  ArticleNames(ActorFinder finder, String text, boolean english) {
    this.finder = finder;
    this.text = text;
    this.readable = Capitals.readable(text);
    this.settled = new Settled(finder);
    new KnownInText(finder, text, readable).settle(settled);
    if (english) {
      settleRecognised();
    }
  }

  private void settleRecognised() {
    List<RecognisedName> recognised = finder.recognised(text);
    new ExplainedAcronyms(finder, readable, recognised).settle(settled);
    List<RecognisedName> open = new Weighing(finder, readable, settled).open(recognised);
    new OpenNames(finder.table(), readable, settled).settle(open);
    new OrganisationLinks(finder.table(), readable, settled).join();
    settleMissed();
    finder.offices().in(readable, settled.overlaps()).forEach(settled::replaceShorter);
  }

  /** All namings in the order of the text; hidden ones and those in furniture are left out. */
  List<Naming> namings() {
    List<Span> furniture = Furniture.of(text);
    return settled.inOrder().stream()
        .filter(naming -> !naming.hidden() && furniture.stream().noneMatch(naming::isWithin))
        .toList();
  }

  /** Names that were recognised in some places stand for the same in others. */
  private void settleMissed() {
    Map<String, Naming> forms = new LinkedHashMap<>();
    settled.inOrder().stream()
        .filter(naming -> !naming.rule().equals(Naming.DEMONYM))
        .sorted(Comparator.comparing(naming -> naming.rule().equals(Naming.COLLECTION) ? 0 : 1))
        .filter(naming -> SingleWords.isTelling(naming.span().of(readable), readable))
        .forEach(naming -> forms.putIfAbsent(naming.span().of(readable), naming));
    for (PhraseFinder.Found<Naming> found : PhraseFinder.ofNames(forms).find(readable)) {
      if (found.span().of(text).indexOf('\n') < 0) {
        settled.putIfFree(found.meaning().at(found.span()));
      }
    }
  }
}
