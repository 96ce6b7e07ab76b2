package org.parley.solr;

/**
 * The names of the fields in {@code solr-config/configset/schema.xml}, and nowhere else; those of
 * one language only are in {@link TextLanguage}.
 */
public final class Fields {
  /** {@code GROUP!ID}: the unique key, which keeps all prints of a piece on one shard. */
  public static final String KEY = "key";

  /** The article's id, by which everybody but Solr knows it. */
  public static final String ID = "id";

  /** Grows with each change of the index; Solr sets it. */
  public static final String VERSION = "_version_";

  /** Source files, relative as the ledger knows them; several where files have the same content. */
  public static final String FILE = "file";

  /** Media type of the source file. */
  public static final String TYPE = "type";

  /** ISO 639 code of the article's language. */
  public static final String LANGUAGE = "language";

  /** Changes with anything that is indexed of the article; docValues only. */
  public static final String FINGERPRINT = "fingerprint";

  /** When the article first came. */
  public static final String ARRIVED = "arrived";

  /** When what readers see of it last changed. */
  public static final String CHANGED = "changed";

  /** Where the article is on the web; stored only. */
  public static final String URL = "url";

  /** Number of words in the article. */
  public static final String WORDS = "words";

  /** The article as JSON but for its text, for pages and the API; stored only. */
  public static final String ARTICLE_JSON = "article_json";

  /** What a list of results shows of the article, as JSON; stored only. */
  public static final String CARD_JSON = "card_json";

  /** The title's words as written; Solr copies them from {@link TextLanguage#title}. */
  public static final String TITLE_EXACT = "title_exact";

  /** The article's words as written; Solr copies them from {@link TextLanguage#text}. */
  public static final String TEXT_EXACT = "text_exact";

  /** Authors, in their order. */
  public static final String AUTHOR = "author";

  /** The one outlet. */
  public static final String OUTLET = "outlet";

  /** Stances, {@code PROPOSITION:LABEL}. */
  public static final String STANCE = "stance";

  /** What the model gave, also where people overruled it; see {@link #UNTOUCHED}. */
  public static final String STANCE_MODEL = "stance_model";

  /** The stances that people gave. */
  public static final String STANCE_CURATOR = "stance_curator";

  /** Stands for a side in {@link #STANCE_MODEL}: the model saw no stance where people see one. */
  public static final String UNTOUCHED = "untouched";

  /** Actors, most mentioned first. */
  public static final String ACTOR = "actor";

  /** Actors with their kinds, each as {@link #kinded} joins them; to be counted, not searched. */
  public static final String ACTOR_KIND = "actor_kind";

  /** Those who are quoted. */
  public static final String SPEAKER = "speaker";

  /** Themes. */
  public static final String THEME = "theme";

  /** The tags that readers gave the article and their notes on it. */
  public static final String TAG = "tag";

  /** The marks of readers, as {@link org.parley.domain.Marks#KEYS}. */
  public static final String MARK = "mark";

  /** Words of the authors' names; Solr copies them from {@link #AUTHOR}. */
  public static final String AUTHOR_TEXT = "author_text";

  /** Words of the outlet's name; Solr copies them from {@link #OUTLET}. */
  public static final String OUTLET_TEXT = "outlet_text";

  /** Words of the actors' names; Solr copies them from {@link #ACTOR}. */
  public static final String ACTOR_TEXT = "actor_text";

  /** Words of the speakers' names; Solr copies them from {@link #SPEAKER}. */
  public static final String SPEAKER_TEXT = "speaker_text";

  /** Words of the names behind the article; Solr copies them from author and outlet. */
  public static final String NAMES = "names";

  /** The id of the article that began the group of reprints; an article alone is a group too. */
  public static final String GROUP = "group";

  /** What two prints of a piece are found by; not stored. */
  public static final String BAND = "band";

  /** What two prints of a piece are compared by; stored only. */
  public static final String SIGNATURE = "signature";

  /** Date of publication, as precise as it is known; stored only. */
  public static final String PUBLISHED = "published";

  /** First instant the date of publication can mean. */
  public static final String PUBLISHED_START = "published_start";

  /** Last instant the date of publication can mean. */
  public static final String PUBLISHED_END = "published_end";

  /** Month of publication, {@code 2025-05}; absent where only the year is known. */
  public static final String PUBLISHED_MONTH = "published_month";

  /** Year of publication, {@code 2025}. */
  public static final String PUBLISHED_YEAR = "published_year";

  /** What stands between a value and its kind; no text has it. */
  public static final char KIND_MARK = '\u001f';

  private Fields() {}

  /** A value together with its kind. */
  public static String kinded(String value, String kind) {
    return value + KIND_MARK + kind;
  }

  /** What can be typed for the values of a facet; see {@link SuggestedName}. */
  public static String suggest(String facet) {
    return "suggest_" + facet;
  }

  /** The field of a collection's own facet, filled from the column of this name. */
  public static String own(String column) {
    return "own_" + column;
  }

  /**
   * How sure the model is of a stance on this proposition that is its own; a number from 0 to 1.
   */
  public static String sure(String proposition) {
    return "sure_" + proposition.replace('-', '_');
  }
}
