package org.parley.solr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.client.solrj.response.ConfigSetAdminResponse;
import org.apache.solr.common.util.ContentStreamBase;

/** A configset that is not Parley's. */
record OtherConfigset(String name) {
  static final Map<String, String> FILES =
      Map.of(
          "schema.xml",
          """
          <schema name="other" version="1.6">
            <uniqueKey>id</uniqueKey>
            <fieldType name="string" class="solr.StrField"/>
            <fieldType name="long" class="solr.LongPointField"/>
            <field name="_version_" type="long" indexed="false" stored="false" docValues="true"/>
            <field name="id" type="string" indexed="true" stored="true"/>
            <field name="text" type="string" indexed="true" stored="false"/>
          </schema>
          """,
          "solrconfig.xml",
          """
          <config>
            <luceneMatchVersion>9.12</luceneMatchVersion>
            <schemaFactory class="ClassicIndexSchemaFactory"/>
          </config>
          """);

  /** Writes the core of a single server. */
  static void core(Path home, String core) throws IOException {
    Path conf = Files.createDirectories(home.resolve(core).resolve("conf"));
    Files.writeString(home.resolve(core).resolve("core.properties"), "name=" + core);
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(conf.resolve(file.getKey()), file.getValue());
    }
  }

  ConfigSetAdminResponse upload(SolrClient client) throws SolrServerException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    ConfigSetAdminRequest.Upload upload = new ConfigSetAdminRequest.Upload();
    upload.setConfigSetName(name);
    upload.setUploadStream(
        new ContentStreamBase.ByteArrayStream(
            bytes.toByteArray(), "other.zip", "application/octet-stream"));
    return upload.process(client);
  }
}
