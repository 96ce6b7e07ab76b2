package org.parley.solr;

/**
 * The module of Solr that knows other languages than English. The local node has it; a server or a
 * cluster has it only if it was started so.
 */
final class AnalysisModule {
  /** How a Solr gets it. */
  static final String START = "start Solr with SOLR_MODULES=analysis-extras";

  private AnalysisModule() {}

  /** Whether Solr says that it cannot load a schema because it lacks the module. */
  static boolean isMissed(String failure) {
    return failure.contains("SPI class of type org.apache.lucene.analysis");
  }

  /**
   * Whether Solr says that it could not load a new collection; in a cluster it does not say why.
   */
  static boolean mayBeMissed(String failure) {
    return isMissed(failure) || failure.contains("core creation failed");
  }
}
