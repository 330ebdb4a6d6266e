package org.resolute.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The houses stand in one direction, and each library is seen from one room only. */
@AnalyzeClasses(packages = "org.resolute", importOptions = ImportOption.DoNotIncludeTests.class)
class HousesTest {

  @ArchTest
  static final ArchRule eachHouseSeesOnlyTheHousesBelowIt =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("corpus")
          .definedBy("org.resolute.corpus..")
          .layer("models")
          .definedBy("org.resolute.models..")
          .layer("evaluation")
          .definedBy("org.resolute.evaluation..")
          .layer("pipeline")
          .definedBy("org.resolute.pipeline..")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("models")
          .mayOnlyBeAccessedByLayers("evaluation", "pipeline");

  @ArchTest
  static final ArchRule onlyThePipelineSeesBeam =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolute.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule onlyOneRoomSeesOpenNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolute.models.opennlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule onlyOneRoomSeesCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolute.models.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest
  static final ArchRule onlyOneRoomSeesPoi =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolute.corpus.doc..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");
}
