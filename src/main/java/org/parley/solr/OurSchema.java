package org.parley.solr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The shape of the schema in the configset. */
final class OurSchema {
  private OurSchema() {}

  static SchemaShape read() {
    Element schema = parse(Configset.read("schema.xml"));
    Map<String, Map<String, String>> fields = new HashMap<>();
    Map<String, String> types = new HashMap<>();
    Set<String> copies = new HashSet<>();
    String uniqueKey = "";
    for (Element each : children(schema)) {
      switch (each.getTagName()) {
        case "uniqueKey" -> uniqueKey = each.getTextContent().strip();
        case "field" -> fields.put(each.getAttribute("name"), field(each));
        case "fieldType" -> types.put(each.getAttribute("name"), type(each));
        case "copyField" ->
            copies.add(each.getAttribute("source") + " to " + each.getAttribute("dest"));
        default -> {}
      }
    }
    return new SchemaShape(uniqueKey, fields, types, copies);
  }

  private static Map<String, String> field(Element field) {
    Map<String, String> attributes = attributes(field);
    attributes.remove("name");
    attributes.putIfAbsent("multiValued", "false");
    return attributes;
  }

  private static String type(Element type) {
    List<String> parts = new ArrayList<>();
    parts.add(type.getAttribute("class"));
    for (Element each : children(type)) {
      if (each.getTagName().equals("analyzer")) {
        String use = each.getAttribute("type");
        parts.add(AnalysisText.analyzer(use.isEmpty() ? "all" : use, steps(each)));
      }
    }
    return String.join(" ", parts);
  }

  private static List<Map<String, String>> steps(Element analyzer) {
    return children(analyzer).stream().map(OurSchema::attributes).toList();
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    return attributes;
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static Element parse(byte[] xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml))
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the app was built with a schema that is no XML", e);
    }
  }
}
