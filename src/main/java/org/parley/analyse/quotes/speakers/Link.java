package org.parley.analyse.quotes.speakers;

/**
 * That a source is the subject of a cue.
 *
 * @param first the first token of the cue
 * @param last the last token of the cue
 */
public record Link(Source source, int first, int last, CueWords.Verb verb, Relation relation) {
  /** How source and cue stand to each other. */
  public enum Relation {
    /** "the minister said". */
    DIRECT,
    /** "the minister, a veteran, said". */
    APPOSITIVE,
    /** "the minister of the interior in Kyiv said". */
    HEAD,
    /** "said the minister". */
    INVERTED,
    /** "the minister left, saying". */
    PARTICIPLE,
    /** "according to the minister". */
    ACCORDING,
    /** "the minister's words", "the minister:". */
    OWN
  }
}
