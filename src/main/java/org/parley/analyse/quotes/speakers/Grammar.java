package org.parley.analyse.quotes.speakers;

import java.util.List;
import java.util.Set;

/** Closed classes of English words, in small letters. */
final class Grammar {
  static final Set<String> SINGULAR = words("he she");
  static final Set<String> PRONOUNS = words("he she they i we it you");
  static final Set<String> PREPOSITIONS =
      words(
          "of for in to by with from at on against about after before over under between among"
              + " during since until into through like as than toward towards without despite"
              + " including around behind across near per via amid upon outside inside within");
  static final Set<String> DETERMINERS =
      words(
          "the a an his her their its our my this that these those one another some many several two"
              + " three four other both most all each every any no few");
  static final Set<String> AUXILIARIES =
      words(
          "is are was were be been being am has have had having do does did will would can could"
              + " may might shall should must 'll 've 'd won't wouldn't can't couldn't didn't doesn't"
              + " don't isn't aren't wasn't weren't hasn't haven't hadn't it's he's she's they're");
  static final Set<String> LINKS =
      words(
          "and or but nor so yet if when while because although though unless whether whereas that"
              + " who whom whose which what where why how then not");
  static final Set<String> ADVERBS =
      words(
          "also later then now once again often sometimes even just still never always only already"
              + " soon twice ever first further instead therefore thus himself herself themselves");
  static final Set<String> HEARERS =
      words(
          "reporters journalists lawmakers supporters voters delegates me us him her them the a an"
              + " his its their members students viewers parliament congress");

  /** Words that often begin a sentence, and then are no name for their capital. */
  static final Set<String> OPENERS =
      words(
          "the a an and but or so yet if when while because although though as at in on for from by"
              + " with to of after before since until he she they i we it you his her their its our"
              + " my this that these those there here what who why how where which not no yes now"
              + " then later also still even some many most more all both each every any several one"
              + " two three other another such however meanwhile moreover instead indeed asked told"
              + " according speaking during despite like well just only once over under about among"
              + " between according let do does did is are was were has have had will would can could"
              + " should may might perhaps maybe first second finally last next today yesterday"
              + " earlier recently again monday tuesday wednesday thursday friday saturday sunday"
              + " january february march april june july august september october november december"
              + " critics supporters officials people experts others aides advisers analysts lawmakers"
              + " women men voters he's she's it's that's i'm i've don't we're they're there's"
              + " nothing everything something someone everyone nobody none few much half");

  private Grammar() {}

  /** The words of a list with blanks between. */
  static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }
}
