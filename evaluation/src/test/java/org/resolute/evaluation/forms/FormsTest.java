package org.resolute.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.evaluation.judge.StructureJudge;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;

class FormsTest {

  private static final String XML =
      """
      <akomaNtoso><statement name="resolution"><meta><identification>
      <FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga-hrc/2037-01-04/91-17/"/>
      <FRBRdate date="2037-01-04" name="adoption"/><FRBRauthor href="ga" as="author"/></FRBRWork>
      <FRBRExpression><FRBRdate date="2037-01-09" name="publication"/></FRBRExpression>
      </identification></meta><preface><p>A/HRC/RES/<docNumber>A/HRC/RES/91/17</docNumber></p></preface>
      </statement></akomaNtoso>
      """;

  private static final String TEXT =
      """
      A/HRC/RES/91/17

      Human Rights Council

      Resolution adopted by the Human Rights Council on 4 January 2037

      91/17. Harbours

      The Human Rights Council,

      Recalling the non-binding guide of the Harbour Board,¹

      1. Thanks the crews.

      ¹ Ibid.
      """;

  @TempDir private Path folder;

  private static LabelledClause clause(String id, String section, String number, String text) {
    return new LabelledClause("D", id, section, number, "", text, Labels.NONE);
  }

  private static LabelledSet set(LabelledClause... clauses) {
    return LabelledSet.of("set", Set.of(Layer.STRUCTURE), List.of(clauses));
  }

  private Path write(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) To keep registers; | (a) | To keep registers;",
        "(iv)To keep registers; | (iv) | To keep registers;",
        "(annex) | '' | (annex)",
        "Ports (a) and (b); | '' | Ports (a) and (b);",
        "(1990) To keep; | '' | (1990) To keep;",
      })
  void anOwnLabelIsANumberByTheContract(String text, String number, String rest) {
    LabelledClause read = ContractReading.of(clause("D#1", "operative", "", text));
    assertThat(List.of(read.number(), read.text())).containsExactly(number, rest);
  }

  @Test
  void theTitleOfAStatementIsNoClauseByTheContract() {
    LabelledSet gold =
        set(
            clause("D#1", "statement", "", "Statement by the President of the Harbour Board"),
            clause("D#2", "statement", "", "“The Board hears the statement by the President."));
    assertThat(ContractReading.of(gold).clauses())
        .extracting(LabelledClause::id)
        .containsExactly("D#2");
  }

  @Test
  void aClauseWithANumberStaysAsItIs() {
    LabelledClause numbered = clause("D#1", "operative", "4", "(a) To keep registers;");
    assertThat(ContractReading.of(numbered)).isEqualTo(numbered);
  }

  @Test
  void everyKindOfMistakeHasItsName() {
    LabelledSet gold =
        set(
            clause("D#1", "operative", "", "(a) To keep registers;"),
            clause("D#2", "operative", "", "Reporting"),
            clause("D#3", "statement", "", "Statement by the President of the Harbour Board"),
            clause("D#4", "operative", "", "and thanks the crews;"),
            clause("D#5", "operative", "", "Mindful of ports,"));
    LabelledSet system =
        set(
            clause("S#1", "operative", "(a)", "To keep registers;"),
            clause("S#2", "preambular", "", "Recalling berths,"),
            clause("S#3", "operative", "", "Fees"),
            clause("S#4", "preambular", "", "Mindful of ports,"));
    assertThat(KindsOfMistake.of(new StructureJudge().judge(gold, system)))
        .containsOnly(
            entry(KindsOfMistake.LETTER, 1),
            entry(KindsOfMistake.HEADING, 1),
            entry(KindsOfMistake.STATEMENT_TITLE, 1),
            entry(KindsOfMistake.SPLIT, 1),
            entry(KindsOfMistake.REASON, 1),
            entry(KindsOfMistake.UNKNOWN, 1),
            entry("section: operative → preambular", 1));
  }

  @Test
  void theBodyIsThatOfTheWorksAddressAndNotOfItsAuthor() throws Exception {
    Path xml = write("akn/A_HRC_RES_91_17.xml", XML);
    write("text/A_HRC_RES_91_17.txt", TEXT);
    MetadataCheck check =
        MetadataCheck.of(ReadFolder.of(folder.resolve("text")), Map.of("A_HRC_RES_91_17", xml));
    assertThat(check).isEqualTo(new MetadataCheck(1, 1, 1, 0, 1, List.of()));
  }

  @Test
  void whatDiffersIsSaid() throws Exception {
    Path xml =
        write("akn/A_HRC_RES_91_17.xml", XML.replace("2037-01-04\" name", "2036-12-31\" name"));
    write("text/A_HRC_RES_91_17.txt", TEXT);
    MetadataCheck check =
        MetadataCheck.of(ReadFolder.of(folder.resolve("text")), Map.of("A_HRC_RES_91_17", xml));
    assertThat(check.wrong())
        .containsExactly("A_HRC_RES_91_17: date is 2036-12-31 in the XML, 2037-01-04 in ours");
  }

  @Test
  void marksAndKindsOfHyphensMakeNoOtherText() throws Exception {
    write("text/D.txt", TEXT);
    LabelledSet xml =
        set(
            clause(
                "D#1",
                "preambular",
                "",
                "Recalling the non\u2011binding guide of the Harbour\u00A0Board,¹"),
            clause("D#2", "operative", "1.", "Thanks all the crews."));
    TwinForms twins = TwinForms.of(ReadFolder.of(folder.resolve("text")), xml);
    assertThat(twins).isEqualTo(new TwinForms(1, 2, 2, 1));
    assertThat(twins.share()).isEqualTo(0.5);
  }

  @Test
  void everyExplanationIsWritten() throws Exception {
    try (var in =
        KindsOfMistake.class.getResourceAsStream(
            "/org/resolute/evaluation/report/kinds-of-mistake.csv")) {
      List<String> lines =
          new ArrayList<>(
              new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                  .lines()
                  .toList());
      assertThat(lines.get(0)).isEqualTo("kind,explanation");
      assertThat(lines).allMatch(l -> l.length() > l.indexOf(',') + 10);
      assertThat(lines).anyMatch(l -> l.startsWith(KindsOfMistake.LETTER));
    }
  }
}
