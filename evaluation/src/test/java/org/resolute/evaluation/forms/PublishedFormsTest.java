package org.resolute.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.evaluation.labels.StructureGold;

/** Reads every published document in each of its forms. */
@Tag("slow")
class PublishedFormsTest {

  private static Path published(String name) {
    Path path = Path.of(System.getProperty("resolute.shared", "../../shared"), "un", name);
    Assumptions.assumeTrue(Files.exists(path), path + " is not there");
    return path;
  }

  @Test
  void theSameDocumentGivesTheSameClausesAsPdfAndAsXml() throws Exception {
    TwinForms twins =
        TwinForms.of(
            ReadFolder.of(published("pdf")),
            new StructureGold().read(published("structure-gold.tsv")));
    assertThat(twins.documents()).isEqualTo(90);
    assertThat(twins.share()).isGreaterThanOrEqualTo(0.985);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "akn", "pdf"})
  void symbolBodyAndDateAreThoseOfTheEditors(String form) throws Exception {
    MetadataCheck check =
        MetadataCheck.of(ReadFolder.of(published(form)), ReadFolder.byName(published("akn")));
    assertThat(check.documents()).isGreaterThan(10);
    double most = 0.99 * check.documents();
    assertThat((double) check.symbol()).isGreaterThanOrEqualTo(most);
    assertThat((double) check.body()).isGreaterThanOrEqualTo(most);
    assertThat((double) check.date()).isGreaterThanOrEqualTo(most);
  }
}
