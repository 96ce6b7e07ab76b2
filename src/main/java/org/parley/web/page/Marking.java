package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.search.BadSearch;
import org.parley.search.Expected;

/**
 * What a reader wants to see marked in a text. Spelled as {@code show=names&show=quotes}, and
 * {@code name=Donald+Trump} for one actor whose mentions are walked; {@code mark} is a facet.
 *
 * @param kinds what is marked
 * @param asked whether the address says so; otherwise the browser may know better
 * @param name the actor; null for none
 */
public record Marking(Set<Kind> kinds, boolean asked, @Nullable String name) {
  /** What is marked unless the reader says otherwise. */
  public static final Marking USUAL =
      new Marking(EnumSet.of(Kind.HITS, Kind.QUOTES, Kind.EVIDENCE), false, null);

  private static final String PARAMETER = "show";
  private static final String NAME = "name";
  private static final String NONE = "none";

  /** What can be marked; {@link #key} is its spelling in addresses. */
  public enum Kind {
    HITS,
    NAMES,
    QUOTES,
    EVIDENCE;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Marking {
    kinds = Set.copyOf(kinds);
  }

  /**
   * Reads it from the parameters of an address.
   *
   * @throws BadSearch if something is to be marked that cannot be
   */
  public static Marking parse(Map<String, List<String>> parameters) {
    String name = parameters.getOrDefault(NAME, List.of("")).get(0).strip();
    List<String> given = parameters.getOrDefault(PARAMETER, List.of());
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    given.stream().filter(key -> !key.equals(NONE)).forEach(key -> kinds.add(kind(key)));
    return new Marking(
        given.isEmpty() ? USUAL.kinds() : kinds, !given.isEmpty(), name.isEmpty() ? null : name);
  }

  private static Kind kind(String key) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new BadSearch(PARAMETER, key, keys()));
  }

  private static Expected keys() {
    Stream<String> kinds = Arrays.stream(Kind.values()).map(Kind::key);
    return Expected.listed(Stream.concat(kinds, Stream.of(NONE)).toList());
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  /** The kinds as words with spaces between, for style sheets. */
  public String tokens() {
    return Arrays.stream(Kind.values())
        .filter(this::has)
        .map(Kind::key)
        .collect(Collectors.joining(" "));
  }

  /** An address that marks the same. */
  String keptIn(String address) {
    if (!asked) {
      return address;
    }
    String marks = kinds.isEmpty() ? NONE : tokens();
    return with(address, PARAMETER + "=" + marks.replace(" ", "&" + PARAMETER + "="));
  }

  /** An address that marks the same, and the mentions of somebody. */
  String naming(String address, String actor) {
    String value = URLEncoder.encode(actor, StandardCharsets.UTF_8);
    return with(keptIn(address), NAME + "=" + value);
  }

  private static String with(String address, String parameter) {
    return address + (address.contains("?") ? "&" : "?") + parameter;
  }
}
