package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * Takes apart what a recogniser takes for one name of an article but is two, and puts together one
 * surname that it takes for two. Not safe for use by several threads.
 */
final class Parting {
  private static final Pattern DASH =
      Pattern.compile("([\\p{L}\\p{M}.]{2,})( ?[–—-] ?)([\\p{L}\\p{M}.]{2,})");
  private static final Pattern SLASH = Pattern.compile("(.*?\\p{L}{2})( ?/ ?)(\\p{Lu}[\\p{L}.].*)");
  private static final Pattern POSSESSIVE = Pattern.compile("(.+?)(['’]s |(?<=s)['’] )(\\p{Lu}.*)");
  private static final Pattern STOP =
      Pattern.compile("(.*\\p{Ll}{2})(\\.)(\\p{Lu}\\p{Ll}.*|\\p{Lu}{2,}\\b.*)");
  private static final Pattern BODY =
      Pattern.compile(".*\\b(?:Department|Ministry|Office|Agency|Bureau)$");

  /** Many organisations call themselves America's. */
  private static final String AMERICA = "America";

  /** What is named after somebody or something keeps the name: "King's College". */
  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          ".*\\b(?:College|School|Cathedral|Church|Hospital|University|Island|Day|Party|Voice|Prize)\\b.*");

  private final String text;
  private final Predicate<String> known;
  private final Map<String, Actor.Kind> elsewhere = new HashMap<>();
  private final List<RecognisedName> names;
  private final GluedNames glued;

  /**
   * A parting for one article.
   *
   * @param known whether a word or words are a name by themselves
   * @param recognised all that was recognised in the text
   */
  Parting(String text, Predicate<String> known, AliasTable table, List<RecognisedName> recognised) {
    this.text = text;
    this.known = known;
    this.names = withDoubleSurnames(recognised);
    for (RecognisedName name : names) {
      Trimming.of(name, text)
          .ifPresent(trimmed -> elsewhere.putIfAbsent(trimmed.span().of(text), trimmed.kind()));
    }
    this.glued = new GluedNames(text, known, table);
  }

  /** All names of the article, in order. */
  List<RecognisedName> names() {
    List<RecognisedName> parted = new ArrayList<>();
    names.forEach(name -> part(name, parted));
    return parted;
  }

  /** The tokens of "Anna Hill-Stone" are sometimes taken for two persons. */
  private List<RecognisedName> withDoubleSurnames(List<RecognisedName> recognised) {
    List<RecognisedName> inOrder =
        recognised.stream().sorted(Comparator.comparingInt(name -> name.span().start())).toList();
    List<RecognisedName> behindGivenNames = joined(inOrder, this::isDoubleSurname);
    Set<String> surnames =
        behindGivenNames.stream()
            .map(name -> name.span().of(text))
            .filter(words -> words.indexOf('-') > words.lastIndexOf(' '))
            .filter(words -> words.indexOf(' ') > 0)
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    List<RecognisedName> whole =
        behindGivenNames.stream().map(name -> completed(name, surnames)).toList();
    return joined(whole, (one, next) -> next.span().start() < one.span().end());
  }

  /** A double surname of which only the first part was recognised, as a whole. */
  private RecognisedName completed(RecognisedName name, Set<String> surnames) {
    int start = name.span().start();
    return surnames.stream()
        .filter(surname -> surname.startsWith(name.span().of(text) + "-"))
        .filter(surname -> text.startsWith(surname, start))
        .findFirst()
        .map(s -> new RecognisedName(new Span(start, start + s.length()), Actor.Kind.PERSON))
        .orElse(name);
  }

  private static List<RecognisedName> joined(
      List<RecognisedName> names, BiPredicate<RecognisedName, RecognisedName> areOne) {
    List<RecognisedName> joined = new ArrayList<>();
    for (RecognisedName name : names) {
      int last = joined.size() - 1;
      if (last >= 0 && areOne.test(joined.get(last), name)) {
        RecognisedName before = joined.get(last);
        int end = Math.max(before.span().end(), name.span().end());
        Span span = new Span(before.span().start(), end);
        joined.set(last, new RecognisedName(span, Actor.Kind.PERSON));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean isDoubleSurname(RecognisedName one, RecognisedName next) {
    String first = one.span().of(text);
    String second = next.span().of(text);
    return one.kind() == Actor.Kind.PERSON
        && next.kind() == Actor.Kind.PERSON
        && text.substring(one.span().end(), next.span().start()).equals("-")
        && first.indexOf(' ') > 0
        && second.indexOf(' ') < 0
        && !known.test(second)
        && !known.test(first.substring(first.lastIndexOf(' ') + 1));
  }

  private void part(RecognisedName name, List<RecognisedName> parted) {
    String words = name.span().of(text);
    Optional<Span> joint =
        inside(DASH, words, this::isPair)
            .or(() -> inside(SLASH, words, this::isSlashed))
            .or(() -> inside(STOP, words, this::isEnd))
            .or(() -> inside(POSSESSIVE, words, this::isOwner))
            .or(() -> glued.joint(words, name.kind()));
    if (joint.isPresent() && !known.test(words)) {
      int start = name.span().start();
      part(part(start, start + joint.get().start(), name.kind()), parted);
      part(part(start + joint.get().end(), name.span().end(), name.kind()), parted);
    } else {
      Trimming.of(name, text).ifPresent(parted::add);
    }
  }

  private RecognisedName part(int start, int end, Actor.Kind kind) {
    Span span = new Span(start, end);
    return new RecognisedName(span, elsewhere.getOrDefault(span.of(text), kind));
  }

  private static Optional<Span> inside(Pattern pattern, String words, Predicate<Matcher> isJoint) {
    Matcher matcher = pattern.matcher(words);
    return matcher.matches() && isJoint.test(matcher)
        ? Optional.of(new Span(matcher.start(2), matcher.end(2)))
        : Optional.empty();
  }

  private boolean isNamed(String name) {
    return known.test(name) || elsewhere.containsKey(name);
  }

  private boolean isPair(Matcher pair) {
    boolean hyphen = pair.group(2).strip().equals("-");
    return !hyphen
        || (isNamed(pair.group(1)) && isNamed(pair.group(3)) && !isSurname(pair.group()));
  }

  /** Whether this stands behind a given name elsewhere. */
  private boolean isSurname(String words) {
    return elsewhere.keySet().stream().anyMatch(name -> name.endsWith(" " + words));
  }

  /** Two in capitals are more often one word, as in "HIV/AIDS". */
  private boolean isSlashed(Matcher slash) {
    return hasSmallLetter(slash.group()) || isNamed(slash.group(1)) || isNamed(slash.group(3));
  }

  private static boolean hasSmallLetter(String words) {
    return words.chars().anyMatch(Character::isLowerCase);
  }

  private boolean isEnd(Matcher stop) {
    return stop.group(1).indexOf(' ') > 0 || isNamed(stop.group(1));
  }

  private boolean isOwner(Matcher owner) {
    String first = owner.group(1);
    String second = owner.group(3);
    return !first.equals(AMERICA)
        && (isNamed(first) || BODY.matcher(first).matches())
        && (second.indexOf(' ') > 0 || isNamed(second))
        && !NAMED_AFTER.matcher(second).matches();
  }
}
