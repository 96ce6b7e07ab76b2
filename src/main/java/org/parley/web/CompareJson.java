package org.parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.search.CrossTable;
import org.parley.search.Part;
import org.parley.search.SearchState;
import org.parley.web.page.CompareSection;
import org.parley.web.page.Compared;

/** What was counted, in the form that {@link CompareHandlers#api} tells of. */
record CompareJson(Compared compared) {

  ObjectNode of(List<CompareSection> sections) {
    ObjectNode json = Json.object();
    json.put("url", compared.state().address(compared.url()));
    json.put("total", compared.comparison().pieces());
    json.put("articles", compared.comparison().articles());
    ObjectNode all = json.putObject("sections");
    for (CompareSection section : sections) {
      Optional<CrossTable> table = compared.numbers(section, sections);
      all.set(section.key(), table.map(this::table).orElse(null));
    }
    return json;
  }

  private ObjectNode table(CrossTable table) {
    ObjectNode json = Json.object();
    ArrayNode columns = json.putArray("columns");
    for (int i = 0; i < table.columns().size(); i++) {
      Part column = table.columns().get(i);
      ObjectNode head = part(column).put("count", table.whole().cells().get(i));
      columns.add(head.put("url", url(column.in(compared.search()))));
    }
    ArrayNode rows = json.putArray("rows");
    table.rows().forEach(row -> rows.add(row(row, table.columns())));
    return json;
  }

  private ObjectNode row(CrossTable.Row row, List<Part> columns) {
    Optional<SearchState> narrowed = row.part().in(compared.search());
    ObjectNode json = part(row.part()).put("count", row.articles()).put("url", url(narrowed));
    ArrayNode cells = json.putArray("cells");
    for (int i = 0; i < columns.size(); i++) {
      cells
          .addObject()
          .put("count", row.cells().get(i))
          .put("url", url(narrowed.flatMap(columns.get(i)::in)));
    }
    return json;
  }

  private @Nullable String url(Optional<SearchState> search) {
    return search.map(compared.url()::page).orElse(null);
  }

  /** A part is a value of a facet, a side, a time, or one of the rest, which have no value. */
  private static ObjectNode part(Part part) {
    if (part instanceof Part.Value value) {
      return part(value.facet().key(), value.value());
    } else if (part instanceof Part.Side side) {
      return part(Part.STANCE, Part.value(side.proposition(), side.side()));
    } else if (part instanceof Part.Time time) {
      return part("published", time.date().iso());
    } else if (part instanceof Part.Unknown) {
      return Json.object().put("part", "unknown");
    } else if (part instanceof Part.Others) {
      return Json.object().put("part", "others");
    } else if (part instanceof Part.Untouched) {
      return Json.object().put("part", "untouched");
    } else if (part instanceof Part.Loose) {
      return Json.object().put("part", "imprecise");
    } else if (part instanceof Part.Undated) {
      return Json.object().put("part", "unknown");
    }
    return Json.object().put("part", "all");
  }

  private static ObjectNode part(String name, String value) {
    return Json.object().put("part", name).put("value", value);
  }
}
