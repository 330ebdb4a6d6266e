package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;

class RuleRecognizerTest {

  private static final MentionRecognizer RULES = MentionRecognizers.of(MentionRecognizers.DEFAULT);

  @TestFactory
  Stream<DynamicTest> datesAreFoundWithTheirValues() throws IOException {
    return table("dates.csv", "dates", MentionType.DATE);
  }

  @TestFactory
  Stream<DynamicTest> referencesAreFoundWithTheirSymbols() throws IOException {
    return table("references.csv", "references", MentionType.REFERENCE);
  }

  @TestFactory
  Stream<DynamicTest> namesAreFoundWithTheirTypes() throws IOException {
    return TextTables.rows("names.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("text"),
                    () ->
                        assertThat(
                                RULES
                                    .recognize(
                                        TextTables.clause(row.get("text")), DocumentMetadata.NONE)
                                    .stream()
                                    .map(mention -> mention.type() + " " + mention.text())
                                    .collect(Collectors.joining(" | ")))
                            .isEqualTo(row.get("mentions"))));
  }

  private static Stream<DynamicTest> table(String file, String column, MentionType type)
      throws IOException {
    return TextTables.rows(file).stream()
        .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row, column, type)));
  }

  private static void check(CSVRecord row, String column, MentionType type) {
    String speaker = row.isMapped("speaker") ? row.get("speaker") : "";
    assertThat(
            TextTables.printed(
                RULES.recognize(TextTables.clause(row.get("text")), TextTables.spokenBy(speaker)),
                type))
        .isEqualTo(row.get(column));
  }
}
