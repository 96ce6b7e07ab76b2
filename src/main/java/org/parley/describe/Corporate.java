package org.parley.describe;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.domain.Clue;

/**
 * Authors that are no people but are named as authors: a team, an office. Neither the outlet itself
 * nor an agency nor a login.
 */
final class Corporate {
  private static final int RANK = 40;
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:the )?(?:staff|admin\\w*|editors?|team|guest\\w*|author|user|unknown|anonymous|web ?master|news(?: desk)?|editorial(?: team| staff)?"
              + "|(?:staff|guest|web) (?:writers?|reporters?|authors?|editors?))"
              + "|.*\\b(?:reuters|afp|associated press|ap|pti|ians|ani|dpa|bloomberg|xinhua|agenc(?:y|ies)|wires?)\\b.*");
  private static final Pattern SHAPE =
      Pattern.compile("(?=\\P{Lu}*\\p{Lu})[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’&+-]{3,58}");

  private static final List<String> PLACES =
      List.of(
          "article.author",
          "article.author.organization",
          "author",
          "article:author",
          "parsely-author",
          "near-title",
          "byline",
          "rel-author",
          "credit");
  private static final Set<String> VISIBLE = Set.of("near-title", "byline", "credit");
  private static final Pattern BY = Pattern.compile("(?i)^(?:written |posted )?by\\b[:\\s|]*");
  private static final Pattern TEAM =
      Pattern.compile(
          "(?:The )?\\p{Lu}[\\p{L}&.'’ -]{1,30} (?:Team|Editors|Contributor)|Team \\p{Lu}[\\p{L} ]{2,30}");

  private Corporate() {}

  static List<Candidate> names(Evidence evidence, List<String> outlets) {
    for (String place : PLACES) {
      for (Clue clue : evidence.named(place).toList()) {
        Matcher by = BY.matcher(clue.value());
        String name = by.replaceFirst("").replaceFirst("\\s+\\|.*", "").strip();
        boolean said = !VISIBLE.contains(place) || by.find(0) || TEAM.matcher(name).matches();
        if (said && isSomebody(name, outlets)) {
          return List.of(Candidate.of(name, RANK, clue));
        }
      }
    }
    return List.of();
  }

  private static boolean isSomebody(String name, List<String> outlets) {
    boolean outlet = outlets.stream().anyMatch(o -> Outlets.plain(o).equals(Outlets.plain(name)));
    return !outlet
        && name.contains(" ")
        && SHAPE.matcher(name).matches()
        && !NOBODY.matcher(name).matches();
  }
}
