package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/** Settles who or what each name in one article stands for. Not safe for several threads. */
final class ArticleNames {
  /** Places that are as often the names of persons. */
  private static final Set<String> PLACES_OR_PERSONS =
      Set.of("Jordan", "Chad", "Georgia", "Paris", "Washington", "Israel", "Lincoln", "Sydney");

  private static final String ARTICLE = "the ";
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}-])(\\p{Lu}[\\p{L}\\p{M}]+)[-–—/](\\p{Lu}[\\p{L}\\p{M}]+)");

  /** Shorter ones are often words in capitals. */
  private static final int FEWEST_LETTERS_OF_AN_ACRONYM = 3;

  private final ActorFinder finder;
  private final String text;
  private final String readable;
  private final Overlaps<Naming> settled = new Overlaps<>(Naming::span);
  private final List<RecognisedName> open = new ArrayList<>();
  private final List<Span> furniture;

  ArticleNames(ActorFinder finder, String text, boolean english) {
    this.finder = finder;
    this.text = text;
    this.readable = Capitals.readable(text);
    this.furniture = Furniture.of(text);
    settleKnown();
    if (english) {
      List<RecognisedName> recognised = finder.recognised(text);
      settleAcronyms(recognised);
      recognised.forEach(this::weigh);
      openPairs();
      settleOpen();
      settleMissed();
      finder.offices().in(readable, settled).forEach(this::replaceShorter);
    }
  }

  /** All namings in the order of the text; hidden ones and those in furniture are left out. */
  List<Naming> namings() {
    return settled.inOrder().stream()
        .filter(naming -> !naming.hidden() && !isFurniture(naming.span()))
        .toList();
  }

  private boolean isFurniture(Span span) {
    return furniture.stream()
        .anyMatch(line -> line.start() <= span.start() && span.end() <= line.end());
  }

  private void settleKnown() {
    finder.collection().in(text).forEach(naming -> settled.put(withoutArticle(naming)));
    if (!readable.equals(text)) {
      finder.collection().in(readable).forEach(this::putIfFree);
    }
    for (PhraseFinder.Found<KnownName> found : finder.table().finder().find(readable)) {
      KnownName known = found.meaning();
      String rule = found.span().of(readable).equals(known.name()) ? Naming.NAME : Naming.TABLE;
      if (found.span().of(readable).indexOf('\n') < 0) {
        putIfFree(
            withoutArticle(
                finder.preferred(
                    new Naming(found.span(), known, rule), finder.table().spellings(known))));
      }
    }
    finder
        .peoples()
        .in(readable)
        .forEach(people -> putIfFree(finder.preferred(people, List.of(people.name()))));
  }

  private Naming withoutArticle(Naming naming) {
    boolean article = text.startsWith(ARTICLE, naming.span().start());
    return article
        ? new Naming(
            new Span(naming.span().start() + ARTICLE.length(), naming.span().end()),
            naming.name(),
            naming.kind(),
            naming.rule(),
            naming.hidden())
        : naming;
  }

  private void putIfFree(Naming naming) {
    if (settled.isFree(naming.span())) {
      settled.put(naming);
    }
  }

  private void settleAcronyms(List<RecognisedName> recognised) {
    Map<String, String> expansions = Acronyms.in(readable);
    expansions.forEach(
        (acronym, expansion) -> {
          Map<String, KnownName> forms = new LinkedHashMap<>();
          Optional<Actor.Kind> kind = kindOf(acronym, expansion, recognised);
          kind.ifPresent(
              k -> {
                KnownName known =
                    finder
                        .table()
                        .named(acronym, k)
                        .or(() -> finder.table().named(expansion, k))
                        .orElseGet(() -> new KnownName(Spelling.shown(expansion), k));
                if (acronym.length() >= FEWEST_LETTERS_OF_AN_ACRONYM) {
                  forms.put(acronym, known);
                }
                forms.put(expansion, known);
              });
          for (PhraseFinder.Found<KnownName> found : PhraseFinder.ofNames(forms).find(readable)) {
            Naming naming = new Naming(found.span(), found.meaning(), Naming.ACRONYM);
            replaceShorter(finder.preferred(naming, List.of(acronym, expansion)));
          }
        });
  }

  private Optional<Actor.Kind> kindOf(
      String acronym, String expansion, List<RecognisedName> recognised) {
    List<Actor.Kind> kinds =
        recognised.stream()
            .filter(name -> name.kind() != Actor.Kind.PERSON)
            .filter(
                name -> {
                  String words = name.span().of(readable);
                  return words.equals(acronym)
                      || words.equals(expansion)
                      || expansion.startsWith(words + " ");
                })
            .map(RecognisedName::kind)
            .toList();
    return kinds.contains(Actor.Kind.ORGANISATION)
        ? Optional.of(Actor.Kind.ORGANISATION)
        : kinds.stream().findFirst();
  }

  private void replaceShorter(Naming naming) {
    List<Naming> over = settled.over(naming.span());
    if (over.stream().allMatch(other -> isWithin(other.span(), naming.span()))
        && over.stream().noneMatch(other -> other.span().equals(naming.span()))) {
      over.forEach(settled::remove);
      settled.put(naming);
    }
  }

  private static boolean isWithin(Span inner, Span outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** Decides between a recognised name and what is known in its place. */
  private void weigh(RecognisedName name) {
    List<Naming> over = settled.over(name.span());
    if (over.isEmpty()) {
      open.add(name);
    } else if (over.stream().allMatch(known -> yields(known, name))) {
      over.forEach(settled::remove);
      open.add(name);
    }
  }

  private boolean yields(Naming known, RecognisedName name) {
    if (known.span().equals(name.span())) {
      return !known.rule().equals(Naming.COLLECTION)
          && known.kind() == Actor.Kind.PLACE
          && name.kind() == Actor.Kind.PERSON
          && PLACES_OR_PERSONS.contains(known.name());
    }
    boolean titled =
        known.kind() == Actor.Kind.PERSON
            && known.span().end() == name.span().end()
            && known.span().of(text).indexOf(' ') > 0;
    return isWithin(known.span(), name.span()) && !titled;
  }

  /** Adds what was overlooked of two known names joined by a dash. */
  private void openPairs() {
    Matcher pair = PAIR.matcher(readable);
    while (pair.find()) {
      for (int part = 1; part <= 2; part++) {
        Span span = new Span(pair.start(part), pair.end(part));
        String other = pair.group(3 - part);
        boolean overlooked =
            settled.isFree(span)
                && open.stream().noneMatch(name -> overlap(name.span(), span))
                && finder.isKnown(other)
                && finder.table().shortNamed(pair.group(part), Actor.Kind.PERSON).isPresent();
        if (overlooked) {
          open.add(new RecognisedName(span, Actor.Kind.PERSON));
        }
      }
    }
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private void settleOpen() {
    Map<String, Actor.Kind> kinds = SingleWords.kinds(open, readable);
    List<RecognisedName> weighed =
        open.stream()
            .sorted(Comparator.comparingInt(name -> name.span().start()))
            .map(
                name ->
                    new RecognisedName(
                        name.span(),
                        kind(
                            name.span().of(readable),
                            kinds.getOrDefault(name.span().of(readable), name.kind()))))
            .toList();
    List<RecognisedName> persons =
        weighed.stream().filter(name -> name.kind() == Actor.Kind.PERSON).toList();
    PersonLinks links = new PersonLinks(readable, finder.table(), settled.inOrder(), persons);
    for (RecognisedName name : weighed) {
      Naming naming = name.kind() == Actor.Kind.PERSON ? links.link(name) : other(name);
      putIfFree(preferred(naming));
    }
    links.surnames().forEach(this::settleSurname);
  }

  /** A well-known person's surname is sometimes taken for an organisation's name. */
  private Actor.Kind kind(String word, Actor.Kind kind) {
    boolean person =
        kind == Actor.Kind.ORGANISATION
            && finder.table().shortNamed(word, Actor.Kind.PERSON).isPresent()
            && finder.table().shortNamed(word, kind).isEmpty();
    return person ? Actor.Kind.PERSON : kind;
  }

  private void settleSurname(String surname, String name) {
    if (SingleWords.isTelling(surname, readable)) {
      for (PhraseFinder.Found<String> found :
          PhraseFinder.ofNames(Map.of(surname, name)).find(readable)) {
        if (!isAfterName(found.span())) {
          Naming naming = new Naming(found.span(), name, Actor.Kind.PERSON, Naming.SURNAME, false);
          putIfFree(preferred(naming));
        }
      }
    }
  }

  /** Whether the word before may be part of the same name. */
  private boolean isAfterName(Span span) {
    int last = span.start() - 2;
    if (last < 0
        || readable.charAt(span.start() - 1) != ' '
        || !Character.isLetter(readable.charAt(last))) {
      return false;
    }
    int first = last;
    while (first > 0 && Character.isLetter(readable.charAt(first - 1))) {
      first--;
    }
    return Character.isUpperCase(readable.charAt(first)) && first > 0;
  }

  private Naming preferred(Naming naming) {
    List<String> names = new ArrayList<>(List.of(naming.name()));
    names.addAll(finder.table().spellings(new KnownName(naming.name(), naming.kind())));
    return finder.preferred(naming, names);
  }

  private Naming other(RecognisedName name) {
    String surface = Capitals.nameReadable(name.span().of(readable));
    Optional<KnownName> known =
        finder
            .table()
            .named(surface, name.kind())
            .or(() -> finder.table().named(surface, Actor.Kind.PLACE))
            .or(() -> finder.table().shortNamed(surface, name.kind()))
            .or(() -> finder.table().named(surface, Actor.Kind.GROUP))
            .or(() -> finder.table().shortNamed(surface, Actor.Kind.GROUP));
    if (known.isPresent()) {
      String rule = surface.equals(known.get().name()) ? Naming.NAME : Naming.TABLE;
      return new Naming(name.span(), known.get(), rule);
    }
    Actor.Kind kind =
        name.kind() == Actor.Kind.ORGANISATION && surface.endsWith(" Party")
            ? Actor.Kind.GROUP
            : name.kind();
    String shown = Spelling.shown(surface);
    return new Naming(
        name.span(), shown, kind, shown.equals(surface) ? Naming.NAME : Naming.SPELLING, false);
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
      Naming known = found.meaning();
      if (found.span().of(text).indexOf('\n') < 0) {
        putIfFree(
            new Naming(found.span(), known.name(), known.kind(), known.rule(), known.hidden()));
      }
    }
  }
}
