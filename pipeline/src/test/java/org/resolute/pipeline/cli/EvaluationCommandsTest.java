package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.corpus.Clause;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.models.labels.ClauseTexts;
import picocli.CommandLine;

/** Every command that judges says what it found, and writes what it was asked for. */
class EvaluationCommandsTest {

  private static final String GOLD =
      """
      {"id": "draft#1", "text": "Urges States to publish data;", "themes": ["data"]}
      {"id": "draft#2", "text": "Welcomes the report;", "themes": []}
      {"id": "memo#1", "text": "Requests the Secretariat to go online;", "themes": ["ict"]}
      """;

  private static final Path HOME = Path.of(System.getProperty("resolute.home", ".."));

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path gold;
  private Path first;
  private Path second;

  @BeforeEach
  void writeTables() throws IOException {
    gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    first = output("first", "data", "", "");
    second = output("second", "data", "", "ict");
  }

  private Path output(String name, String... themes) throws IOException {
    Path output = Files.createDirectory(folder.resolve(name));
    StringBuilder table =
        new StringBuilder("document_id,clause_id,themes,score_ict,score_data,text\r\n");
    List<String> ids = List.of("draft#1", "draft#2", "memo#1");
    for (int i = 0; i < ids.size(); i++) {
      String ict = themes[i].equals("ict") ? "0.9" : "0.1";
      String data = themes[i].equals("data") ? "0.8" : "0.2";
      table.append(
          String.join(",", "t.jsonl", ids.get(i), themes[i], ict, data, "Clause " + i) + "\r\n");
    }
    Files.writeString(output.resolve("clauses.csv"), table);
    return output;
  }

  private int run(Object... args) {
    CommandLine line = Resolute.commandLine(List.of());
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }

  @Test
  void evaluateShowsFiguresAndWritesErrorsAndReports() throws IOException {
    Path errors = folder.resolve("out/errors.csv");
    Path page = folder.resolve("out/report.html");
    int code =
        run("evaluate", "--predictions", first, "--gold", gold, "--errors", errors, "--html", page);
    assertThat(code).isZero();
    assertThat(out.toString()).containsPattern("themes/data +1\\.0000 +1\\.0000 +1\\.0000");
    assertThat(out.toString()).containsPattern("exact +0\\.6667");
    assertThat(Files.readString(errors))
        .contains("themes,memo,memo#1,themes/ict,ict,,Requests the Secretariat to go online;");
    assertThat(Files.readString(page)).contains("<svg", "Precision over recall");
  }

  @Test
  void compareNamesTheClausesGained() throws IOException {
    Path changes = folder.resolve("changes.csv");
    int code = run("compare", first, second, "--gold", gold, "--changes", changes);
    assertThat(code).isZero();
    assertThat(out.toString()).containsPattern("themes/ict +0\\.0000 +1\\.0000 +\\+1\\.0000");
    assertThat(Files.readString(changes)).contains("gain,memo,memo#1,themes/ict,ict,,ict,");
  }

  @Test
  void fileThatIsNoGoldIsBadUsageAndSaysWhy() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.jsonl"), "{\"text\": \"Urges;\"}\n");
    int code = run("evaluate", "--predictions", first, "--gold", odd);
    assertThat(code).isEqualTo(ExitCodes.BAD_USAGE);
    assertThat(err.toString()).contains("odd.jsonl line 1: a clause needs \"id\" and \"text\"");
  }

  @Test
  void folderWithoutTablesIsBadUsage() {
    int code = run("evaluate", "--predictions", folder, "--gold", gold);
    assertThat(code).isEqualTo(ExitCodes.BAD_USAGE);
    assertThat(err.toString()).contains("has no clauses.csv");
  }

  @Test
  void agreementListsTheDisputesWithAColumnForTheDecision() throws IOException {
    Path disputes = folder.resolve("disputes.csv");
    int code = run("agreement", first, second, "--disputes", disputes);
    assertThat(code).isZero();
    assertThat(out.toString()).contains("disputes: 1.").containsPattern("themes/data .*1\\.0000");
    assertThat(Files.readAllLines(disputes).get(0)).contains("adjudicated");
    assertThat(Files.readAllLines(disputes)).hasSize(2);
  }

  @Test
  void crossValidateJudgesEveryClauseByAClassifierThatHasNotSeenIt() {
    Path clauses = HOME.resolve("corpus/gold/themes/data.jsonl");
    int code = run("cross-validate", "themes", "--data", clauses, "--folds", "3");
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("3 folds by family")
        .containsPattern("themes/data +0\\.[5-9]");
  }

  @Test
  void trainedModelGivesItsThemeAColumn() throws IOException {
    Path model = folder.resolve("gender.model.json");
    int trained = trainGender("--output", model);
    assertThat(err.toString() + trained).endsWith("0");
    Path tables = folder.resolve("tables");
    run("annotate", HOME.resolve("corpus/documents"), "--model", model, "--output", tables);
    assertThat(Files.readAllLines(tables.resolve("clauses.csv")).get(0)).contains("score_gender");
  }

  private int trainGender(Object... more) {
    Path example = HOME.resolve("models/examples/gender");
    List<Object> words = new ArrayList<>(List.of("train", "themes"));
    words.addAll(List.of("--data", example.resolve("gender.csv")));
    words.addAll(List.of("--themes", example.resolve("themes")));
    words.addAll(List.of(more));
    return run(words.toArray());
  }

  @Test
  void silverLabelsWithoutTextFindTheirClausesInTheDocuments() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Path document = HOME.resolve("corpus/documents/A_RES_91_214.txt");
    Files.copy(document, documents.resolve("A_RES_91_214.txt"));
    Clause clause =
        DocumentReaders.standard(ReadingOptions.DEFAULT)
            .read(new SourceDocument("A_RES_91_214.txt", Files.readAllBytes(document)))
            .get(0)
            .clauses()
            .get(3);
    Path silver = folder.resolve("silver.csv");
    String id = "A/RES/91/214#" + ClauseTexts.fingerprint(clause);
    Files.writeString(silver, "id,themes\n" + id + ",gender\n");
    Path model = folder.resolve("own.model.json");

    int code = trainGender("--silver", silver, "--texts", documents, "--output", model);

    assertThat(err.toString() + code).endsWith("0").contains("only 60 clauses");
    assertThat(out.toString()).contains("60 clauses from 1 file, 1 with silver labels from 1 file");
  }

  @Test
  void reportHoldsTheSampleDocumentsAgainstTheirGold() throws IOException {
    Path home = folder.resolve("home");
    copy(HOME.resolve("corpus/documents"), home.resolve("corpus/documents"));
    copy(HOME.resolve("corpus/gold"), home.resolve("corpus/gold"));
    Path none = folder.resolve("none");
    Path output = folder.resolve("reports");
    int code = run("report", "--home", home, "--shared", none, "--output", output);
    assertThat(err.toString() + code).endsWith("0");
    for (String name : List.of("structure.md", "verbs.md", "themes.md", "mentions.md")) {
      assertThat(output.resolve(name))
          .content()
          .startsWith("# ")
          .contains("## document, by corpus/gold", "documents 18.");
    }
  }

  @Test
  void reportLeavesTheCommittedReportsAloneWhereTheirGoldIsMissing() throws IOException {
    Path home = folder.resolve("home");
    copy(HOME.resolve("corpus/gold"), home.resolve("corpus/gold"));
    Path committed = home.resolve("evaluation/reports/structure.md");
    Files.createDirectories(committed.getParent());
    Files.writeString(committed, "what took all the gold to compute");
    assertThat(run("report", "--home", home, "--shared", folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("would lose what is computed from un/structure-gold.tsv", "--output DIR");
    assertThat(committed).hasContent("what took all the gold to compute");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(path)) {
          Files.copy(path, target);
        }
      }
    }
  }
}
