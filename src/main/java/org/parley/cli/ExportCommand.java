package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.config.Config;
import org.parley.config.ConfigException;
import org.parley.export.Format;
import org.parley.json.ArticleJson;
import org.parley.search.Facets;
import org.parley.search.SearchParameters;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.web.SearchExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley export WORDS ...} */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write all results of a search into a file, or to standard output.",
    footer = {"", "For example:  parley export ceasefire --with outlet=Counterfire --format bib"})
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private AskedSearch asked = new AskedSearch();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, jsonl, bib, ris or csl (default: ${DEFAULT-VALUE})")
  private String format = "csv";

  @Option(names = "--output", paramLabel = "FILE", description = "where to, instead")
  private @Nullable Path output;

  @Override
  public Integer call() {
    Config config = common.config(List.<Path>of());
    Format form =
        Format.of(common.json ? "jsonl" : format)
            .orElseThrow(
                () ->
                    new ConfigException(
                        "--format " + format + ": expected csv, jsonl, bib, ris or csl"));
    Facets facets = Facets.BUILT_IN.with(config.folders().collection().facets());
    SearchState state = new SearchParameters(facets).parse(asked.parameters());
    SearchExport.Origin origin =
        SearchExport.Origin.of(
            "", new SearchUrl(facets).page(state), config.folders().collection());
    try (SolrConnection solr = SolrConnection.open(CommonOptions.target(config))) {
      SearchExport export = new SearchExport(new SolrSearches(solr, facets), ArticleJson::of);
      write(out -> export.write(state, form, out, origin));
      return 0;
    }
  }

  private interface Writing {
    void to(Writer out);
  }

  private void write(Writing export) {
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      export.to(out);
      if (out.checkError()) {
        throw new CannotRun("standard output was closed before the end");
      }
    } else {
      writeFile(export, output);
    }
  }

  /** The file has its name when it is whole, so that a part is never taken for it. */
  private static void writeFile(Writing export, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        export.to(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException unwritable) {
      throw new CannotRun(
          "cannot write %s (%s): choose another place with --output"
              .formatted(file, unwritable.getMessage()));
    } finally {
      drop(part);
    }
  }

  private static void drop(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
