package org.parley.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.util.NamedList;
import org.parley.domain.Stance;
import org.parley.solr.Fields;

/**
 * Finds the lines of a table along an axis: the values that most articles have, the times from the
 * first to the last.
 *
 * @param name what the axis is called in the request
 */
record Lines(String name, Axis axis) {
  /** Each shard of a cluster names so many values more, lest one that is rare there gets lost. */
  private static final int OVERREQUEST = 100;

  /** Asks what there is. */
  void ask(ObjectNode facets) {
    if (axis instanceof Axis.Values values) {
      terms(facets, "", values.facet().field())
          .put("limit", values.most() + 1)
          .put("overrequest", OVERREQUEST)
          .put("refine", true);
    } else if (axis instanceof Axis.Times) {
      terms(facets, "_year", Fields.PUBLISHED_YEAR).put("limit", -1).put("sort", "index asc");
      terms(facets, "_month", Fields.PUBLISHED_MONTH).put("limit", -1).put("sort", "index asc");
      ObjectNode days = facets.putObject(name + "_day").put("type", "query");
      FacetRequest.everyPrint(days.put("q", PartQueries.dated(TimeUnit.DAY)), null);
    }
  }

  private ObjectNode terms(ObjectNode facets, String suffix, String field) {
    ObjectNode json = facets.putObject(name + suffix).put("type", "terms").put("field", field);
    FacetRequest.everyPrint(json.put("mincount", 1).put("missing", true), null);
    return json;
  }

  /** Reads the answer. */
  List<Part> read(NamedList<?> answer) {
    if (axis instanceof Axis.Values values) {
      return values(values, found(answer, ""));
    } else if (axis instanceof Axis.Sides sides) {
      return sides(sides.proposition());
    } else if (axis instanceof Axis.Times) {
      Times times =
          new Times(
              FacetReader.counts(found(answer, "_year")),
              FacetReader.counts(found(answer, "_month")),
              FacetReader.count(found(answer, "_day")));
      return times.parts(FacetReader.missing(found(answer, "_year")));
    }
    return List.of(new Part.Whole());
  }

  private NamedList<?> found(NamedList<?> answer, String suffix) {
    return answer.get(name + suffix) instanceof NamedList<?> found ? found : new NamedList<>();
  }

  private static List<Part> values(Axis.Values axis, NamedList<?> found) {
    List<String> all = List.copyOf(FacetReader.counts(found).keySet());
    List<String> shown = all.subList(0, Math.min(axis.most(), all.size()));
    List<Part> parts = new ArrayList<>();
    shown.forEach(value -> parts.add(new Part.Value(axis.facet(), value)));
    if (shown.size() < all.size()) {
      parts.add(new Part.Others(axis.facet(), shown));
    }
    if (FacetReader.missing(found) > 0) {
      parts.add(new Part.Unknown(axis.facet()));
    }
    return parts;
  }

  private static List<Part> sides(String proposition) {
    List<Part> parts = new ArrayList<>();
    for (Stance.Label side :
        List.of(
            Stance.Label.SUPPORTS,
            Stance.Label.MIXED,
            Stance.Label.UNCLEAR,
            Stance.Label.OPPOSES)) {
      parts.add(new Part.Side(proposition, side));
    }
    parts.add(new Part.Untouched(proposition));
    return parts;
  }
}
