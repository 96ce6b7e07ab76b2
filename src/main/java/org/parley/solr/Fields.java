package org.parley.solr;

/** The names of the fields in {@code solr-config/configset/schema.xml}, and nowhere else. */
public final class Fields {
  /** The article's id; the unique key. */
  public static final String ID = "id";

  /** Source files, relative as the ledger knows them; several where files have the same content. */
  public static final String FILE = "file";

  /** Media type of the source file. */
  public static final String TYPE = "type";

  /** ISO 639 code of the article's language. */
  public static final String LANGUAGE = "language";

  /** Changes with anything that is indexed of the article; docValues only. */
  public static final String FINGERPRINT = "fingerprint";

  /** Where the article is on the web; stored only. */
  public static final String URL = "url";

  /** Number of words in the article. */
  public static final String WORDS = "words";

  /** The article as JSON but for its text, for pages and the API; stored only. */
  public static final String ARTICLE_JSON = "article_json";

  /** What a list of results shows of the article, as JSON; stored only. */
  public static final String CARD_JSON = "card_json";

  /** The title, stemmed beside the words as written; stored. */
  public static final String TITLE = "title";

  /** The article itself, stemmed beside the words as written; stored. */
  public static final String TEXT = "text";

  /** The opening of the article, stemmed beside the words as written; not stored. */
  public static final String LEAD = "lead";

  /** The title's words as written; Solr copies them from {@link #TITLE}. */
  public static final String TITLE_EXACT = "title_exact";

  /** The article's words as written; Solr copies them from {@link #TEXT}. */
  public static final String TEXT_EXACT = "text_exact";

  /** Authors, in their order. */
  public static final String AUTHOR = "author";

  /** The one outlet. */
  public static final String OUTLET = "outlet";

  /** Stances, {@code PROPOSITION:LABEL}. */
  public static final String STANCE = "stance";

  /** Actors, most mentioned first. */
  public static final String ACTOR = "actor";

  /** Those who are quoted. */
  public static final String SPEAKER = "speaker";

  /** Themes. */
  public static final String THEME = "theme";

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

  private Fields() {}
}
