package org.parley.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.io.IOException;
import java.io.Writer;

/**
 * References as a JSON array of items of the Citation Style Language.
 *
 * @see <a href="https://github.com/citation-style-language/schema#csl-json-schema">CSL-JSON</a>
 */
final class CslJsonFile implements ArticleFile<Citable> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Writer out;
  private String before = "[\n";

  CslJsonFile(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Citable article) throws IOException {
    CSLItemData item = Reference.of(article);
    ObjectNode json =
        JSON.valueToTree(item.toJson(new MapJsonBuilderFactory().createJsonBuilder()));
    json.put("type", item.getType().toString()); // Jackson would write the name of the constant
    out.write(before + json);
    before = ",\n";
  }

  @Override
  public void close() throws IOException {
    out.write(before.equals("[\n") ? "[]\n" : "\n]\n");
    out.flush();
  }
}
