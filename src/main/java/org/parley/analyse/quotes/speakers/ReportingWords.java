package org.parley.analyse.quotes.speakers;

import java.util.Set;

/** English words by which reported speech is told, in small letters; verbs as their lemmas. */
final class ReportingWords {
  /** Verbs that introduce a clause without "that". */
  static final Set<String> PLAIN =
      Grammar.words(
          "say tell add claim argue insist warn announce acknowledge admit contend"
              + " predict promise concede vow note write reply explain tweet maintain confirm"
              + " assert allege declare pledge");

  /** Verbs that introduce one with it. */
  static final Set<String> WITH_THAT =
      Grammar.words(
          "agree state emphasize emphasise stress complain conclude estimate report"
              + " reveal disclose deny recall respond remind inform assure reassure testify"
              + " swear repeat reiterate hint affirm caution observe post demand urge"
              + " recommend lament speculate answer advise");

  /** Words after which a clause is no sentence of its own. */
  static final Set<String> SUBORDINATE =
      Grammar.words(
          "when after as while if because although though since before until unless"
              + " whether what which who whom that than where why how once whose wherever");

  /** Words with which nothing has been said. */
  static final Set<String> UNREAL =
      Grammar.words(
          "not will would could may might should can to if never didn't won't wouldn't"
              + " doesn't don't cannot must shall");

  /** Words of dates, which begin no clause. */
  static final Set<String> TIMES =
      Grammar.words(
          "week month year day morning afternoon evening night weekend time monday"
              + " tuesday wednesday thursday friday saturday sunday january february march"
              + " april may june july august september october november december jan. feb."
              + " aug. sept. oct. nov. dec.");

  /** Subjects that name nobody. */
  static final Set<String> UNKNOWN = Grammar.words("i we you it");

  private ReportingWords() {}
}
