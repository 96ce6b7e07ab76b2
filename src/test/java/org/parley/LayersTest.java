package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Holds the house together: arrows point to {@code domain}, each library has one user, no cycles.
 */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule domainKnowsOnlyJava =
      noClasses()
          .that()
          .resideInAPackage("org.parley.domain..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.jspecify..", "org.parley.domain..");

  @ArchTest
  static final ArchRule tikaStaysInExtract = onlyIn("org.apache.tika..", "extract", "benchmark");

  @ArchTest static final ArchRule javalinStaysInWeb = onlyIn("io.javalin..", "web");

  @ArchTest
  static final ArchRule solrStaysBehindItsDoor =
      onlyIn("org.apache.solr..", "solr", "index", "search");

  @ArchTest static final ArchRule jdbiStaysInStore = onlyIn("org.jdbi..", "store");

  @ArchTest
  static final ArchRule environmentIsReadInConfig =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.config..")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule stagesDoNotKnowEachOther =
      slices()
          .matching("org.parley.(extract|describe|analyse|index|search|export)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.parley.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  private static ArchRule onlyIn(String library, String... packages) {
    String[] homes = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      homes[i] = "org.parley." + packages[i] + "..";
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }
}
