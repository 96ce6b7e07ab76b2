package org.parley.describe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of people out of a byline such as "By JANE DOE and Dr. John Roe, PhD". */
final class PersonNames {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:this (?:post|article|piece|story) (?:was|is) written by\\s+|about\\s+(?=\\p{L}+ \\p{L}+$)|(?:(?:article|story|words|text|report|reporting|analysis|opinion|commentary|guest post"
              + "|a post|review|written|posted|published|contributed|created|submitted|post)\\s+)*(?:by|from)\\b[:\\s]*"
              + "|(?:post |article )?(?:authors?|writers?|contributors?|written by)\\s*:\\s*|(?:par|von|por|di|door)\\s+(?=\\p{Lu})|by\\s*:|@)\\s*");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)https?://\\S+|\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?<!\\w)@\\w+|\\([^)]*\\)|\\[[^\\]]*]"
              + "|\\b(?:follow|bio|view all posts|see all posts|more posts|read more|view profile|view bio|about the author)\\b.*");
  private static final Pattern DATE_TAIL =
      Pattern.compile(
          "(?i)\\s*(?:[|•·,–—-]|\\bon\\b|\\blast\\b|\\bupdated?\\b|\\bpublished\\b|\\bposted\\b)*\\s*"
              + "(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\\s+)?"
              + "(?:\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}\\b"
              + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "|\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\b\\d+\\s+(?:min|hour|day|week|month|year)|\\bpublished\\b|\\bupdated\\b|\\bposted\\b).*$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|\\||&|/|•|·|\\n|\\s[–—-]\\s|\\b(?:and|und|et|y|with)\\b)\\s*");
  private static final Pattern AND = Pattern.compile("^(?:and|und|et|y|&)(?:\\s+|$)");
  private static final Pattern INVERTED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’-]+),\\s+(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+(?:\\p{Lu}\\.?|de|den|der|van|von))*)");
  private static final Pattern GLUED_BY = Pattern.compile("^(?:[Bb]y|BY \\|)(?=\\p{Lu}\\p{Ll})");
  private static final Pattern WRITERS =
      Pattern.compile("(?i)^\\s*(?:written|words|story|text|posted|author|by\\b)");
  private static final String OTHER_WORK =
      "(?:(?:medically|fact|legally|clinically|scientifically|expert|last|originally)[\\s-]+)?"
          + "(?:reviewed|review|edited|checked|fact-checked|updated|translated|illustrat\\w+|photo\\w*|produced|narrated|verified|approved|published|interview\\w*)";
  private static final Pattern OTHERS = Pattern.compile("(?i)\\s*" + OTHER_WORK + "\\b");
  private static final Pattern OTHERS_TAIL =
      Pattern.compile("(?i)(?<=\\S)[\\s.]+" + OTHER_WORK + "\\b.*$");
  private static final Pattern HONOURS =
      Pattern.compile(
          "(?i)^(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|hon|amb|ambassador)\\.?\\s+(?=\\p{L}{2})");
  private static final Pattern DEGREES =
      Pattern.compile(
          "(?:,?\\s+(?:Ph\\.?\\s?D|M\\.?D|J\\.?D|M\\.?S|M\\.?A|MSc|BSc|B\\.?A|R\\.?N|R\\.?D|RDN|LDN|M\\.?P\\.?H|MBA|CPA|CFP|CFA|Esq"
              + "|FACLM|FACS|DDS|DMD|DVM|LCSW|CEPF|Jr|Sr)\\b[.®]?)+$");
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’ʼ-]*(?:\\s+\\p{L}[\\p{L}\\p{M}.'’ʼ-]*){0,5}");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?i).*\\b(?:staff|editors?|editorial|team|desk|news|newsroom|admin\\w*|correspondent|reporters?|columnist|contributors?|writer"
              + "|journalist|producer|photographer|magazine|press|agency|agencies|bureau|online|media|digital|group|inc|ltd|llc|guest|user"
              + "|department|center|centre|university|institute|college|school|association|company|associates|board|blog|website|www|com|org"
              + "|professor|lecturer|fellow|director|manager|president|officer|specialist|expert|founder|chief|senior|author|anonymous|unknown"
              + "|facebook|twitter|linkedin|instagram|email|share|comments?|subscribe|home|menu|profile|posts?|read|min|ago|updated|published|posted"
              + "|reuters|afp|pti|ians|ani|dpa|bloomberg|associated|wire|service|services|republic|today|daily|times|contact|privacy|here|click"
              + "|health|hospital|clinic|foundation|society|council|ministry|network|studio|solutions|reviews|products?|licensed|certified|registered|opinion|analysis|politics|business|world|sports?|culture|technology|article|photos?|images?|getty|video|support|marketing|webmaster|default|none|null|(?:mon|tue|wed|thu|fri|sat|sun)(?:\\w*day)?|the|this|our|is|was|are|of the)\\b.*");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "van", "von", "der", "den", "di", "da", "del", "bin", "al", "el", "ibn", "le",
          "du", "dos", "das", "ter", "ten", "zu", "y", "e", "of", "st");
  private static final int LONGEST = 45;

  private PersonNames() {}

  /** The people named, each once, in order and in proper case; none if there are none. */
  static List<String> in(String byline) {
    Matcher inverted = INVERTED.matcher(byline.strip());
    if (inverted.matches() && isGiven(inverted.group(2))) {
      return List.of(inverted.group(2) + " " + inverted.group(1));
    }
    Set<String> names = new LinkedHashSet<>();
    boolean others = false;
    boolean restOfATitle = false;
    for (String part : parts(byline)) {
      others = !WRITERS.matcher(part).find() && (others || OTHERS.matcher(part).lookingAt());
      String name = others ? "" : name(OTHERS_TAIL.matcher(part).replaceFirst(""));
      others |= OTHERS_TAIL.matcher(part).find();
      boolean place = !name.contains(" ") && names.stream().anyMatch(known -> known.contains(" "));
      boolean tail = restOfATitle && AND.matcher(part).lookingAt() && !GivenNames.begin(name);
      if (!name.isEmpty() && !place && !tail) {
        names.add(name);
      }
      restOfATitle = tail || (name.isEmpty() && part.contains(" "));
    }
    return List.copyOf(names);
  }

  /** The parts of a byline; one that was joined by "and" begins with it. */
  private static List<String> parts(String byline) {
    String line = GLUED_BY.matcher(NOISE.matcher(byline.strip()).replaceAll(" ")).replaceFirst("");
    String people = LEAD.matcher(line.strip()).replaceFirst("");
    List<String> parts = new ArrayList<>();
    Matcher between = BETWEEN.matcher(people);
    int start = 0;
    String joined = "";
    while (between.find()) {
      parts.add(joined + people.substring(start, between.start()));
      joined = AND.matcher(between.group().strip()).matches() ? "and " : "";
      start = between.end();
    }
    parts.add(joined + people.substring(start));
    return parts;
  }

  /** Whether words after a surname and a comma are a given name: {@code Kaufman, Jeff T.} */
  private static boolean isGiven(String words) {
    return words.matches(".*(?:\\.| (?:de|den|der|van|von))") || GivenNames.begin(words + " X");
  }

  /** A part of a byline as a name; empty if it is none. */
  private static String name(String part) {
    String name = LEAD.matcher(AND.matcher(part).replaceFirst("").strip()).replaceFirst("");
    name = DATE_TAIL.matcher(name).replaceFirst("");
    name = name.replaceFirst("^[\\p{P}\\p{S}\\s]+", "").replaceFirst("[^\\p{L}\\p{M}.]+$", "");
    if (isDegree(name) || name.matches("(?i)on|in|at")) {
      return "";
    }
    name = DEGREES.matcher(name).replaceFirst("");
    name = HONOURS.matcher(name).replaceFirst("").replaceAll("\\s+", " ").strip();
    name = name.replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
    boolean fits = name.length() >= 2 && name.length() <= LONGEST && NAME.matcher(name).matches();
    return fits && !NOT_A_NAME.matcher(name).matches() && isName(name) ? properCase(name) : "";
  }

  private static boolean isDegree(String part) {
    return DEGREES.matcher(" " + part).matches()
        || part.matches("(?:M\\.A|B\\.A|M\\.S|Ph\\.D)\\..*|(?:\\p{Lu}\\.?){2,6}®?");
  }

  private static boolean isName(String name) {
    String[] words = name.split(" ", -1);
    for (String word : words) {
      boolean particle = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
      if (!particle
          && words.length > 1
          && Character.isLowerCase(word.codePointAt(0))
          && !name.equals(name.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** A name in capitals, or all small, in title case; any other as it is. */
  static String properCase(String name) {
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 3;
    boolean small = name.equals(name.toLowerCase(Locale.ROOT)) && name.contains(" ");
    if (!shouted && !small) {
      return name;
    }
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      words.add(PARTICLES.contains(word) && !words.isEmpty() ? word : capitalised(word));
    }
    return String.join(" ", words);
  }

  private static String capitalised(String word) {
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      result.append(start ? Character.toUpperCase(c) : c);
      boolean scottish = i == 1 && word.startsWith("mc") && word.length() > 3;
      boolean initial = i == 1 && (c == '\'' || c == '’') && word.length() > 3;
      start = c == '-' || c == '.' || scottish || initial;
    }
    return result.toString();
  }
}
