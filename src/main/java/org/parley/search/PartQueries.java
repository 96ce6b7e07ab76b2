package org.parley.search;

import java.util.List;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.PublicationDate;
import org.parley.solr.Fields;

/**
 * Says in Solr's language what each part of a table is. Values travel in parameters of their own,
 * as those of filters do.
 */
final class PartQueries {
  /** Its first and its last instant are of one day; what has no date would seem so too. */
  private static final String OF_ONE_DAY =
      "+%s:* +_query_:\"{!frange l=0 u=86399999}ms(%s,%s)\""
          .formatted(Fields.PUBLISHED_START, Fields.PUBLISHED_END, Fields.PUBLISHED_START);

  private final ModifiableSolrParams params;
  private int values;

  /** Adds parameters to these. */
  PartQueries(ModifiableSolrParams params) {
    this.params = params;
  }

  /** What is dated as precisely as this. */
  static String dated(TimeUnit unit) {
    return switch (unit) {
      case YEAR -> Fields.PUBLISHED_YEAR + ":*";
      case MONTH -> Fields.PUBLISHED_MONTH + ":*";
      case DAY -> OF_ONE_DAY;
    };
  }

  String of(Part part) {
    if (part instanceof Part.Value value) {
      return term(value.facet().field(), value.value());
    } else if (part instanceof Part.Unknown unknown) {
      return "*:* -" + unknown.facet().field() + ":*";
    } else if (part instanceof Part.Others others) {
      return without(others.facet().field() + ":*", others.facet().field(), others.named());
    } else if (part instanceof Part.Side side) {
      return term(Fields.STANCE, Part.value(side.proposition(), side.side()));
    } else if (part instanceof Part.Untouched untouched) {
      return without("*:*", Fields.STANCE, untouched.none());
    } else if (part instanceof Part.Time time) {
      return time(time.date());
    } else if (part instanceof Part.Loose loose) {
      return "+%s +(*:* -(%s))".formatted(dated(TimeUnit.YEAR), dated(loose.unit()));
    } else if (part instanceof Part.Undated) {
      return "*:* -" + dated(TimeUnit.YEAR);
    }
    return "*:*";
  }

  private String term(String field, String value) {
    return "{!term f=" + field + " v=" + parameter(value) + "}";
  }

  private String without(String all, String field, List<String> values) {
    StringBuilder query = new StringBuilder("{!bool must=" + parameter(all));
    values.forEach(value -> query.append(" must_not=").append(parameter(term(field, value))));
    return query.append('}').toString();
  }

  private String time(PublicationDate date) {
    return switch (date.iso().length()) {
      case 4 -> term(Fields.PUBLISHED_YEAR, date.iso());
      case 7 -> term(Fields.PUBLISHED_MONTH, date.iso());
      default ->
          "+%s:[%sT00:00:00Z TO %sT23:59:59.999Z] %s"
              .formatted(Fields.PUBLISHED_START, date.iso(), date.iso(), OF_ONE_DAY);
    };
  }

  /** Sets a parameter of its own for a value. */
  private String parameter(String value) {
    String name = "p" + values++;
    params.set(name, value);
    return "$" + name;
  }
}
