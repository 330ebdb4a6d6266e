package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.pipeline.output.OutputFile;
import picocli.CommandLine;

class AnnotateCommandTest {

  private static final Path DOCUMENTS =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents");

  private static final String RESOLUTION =
      """
      The General Assembly,

      Recalling its resolution 61/144 of 19 December 2006,

      1. Urges Member States to protect victims online;
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theSampleDocumentsBecomeTables() throws IOException {
    int code = run(DOCUMENTS.toString(), "--output", path("tables"));
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString()).contains("documents", "clauses", "verbs", "themes", "tables");
    for (String name : OutputFile.ALL_NAMES) {
      assertThat(folder.resolve("tables").resolve(name)).isNotEmptyFile();
    }
    assertThat(folder.resolve("tables")).isDirectoryNotContaining("glob:**/.resolute-*");
  }

  @Test
  void everyLineOfJsonFollowsTheShippedSchema() throws IOException {
    run(DOCUMENTS.toString(), "--output", path("tables"), "--format", "json");
    JsonSchema schema;
    try (InputStream in =
        OutputFile.class.getResourceAsStream("/org/resolute/pipeline/annotations.schema.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
    for (String line : Files.readAllLines(folder.resolve("tables/annotations.jsonl"))) {
      assertThat(schema.validate(new ObjectMapper().readTree(line))).isEmpty();
    }
  }

  @Test
  void parallelismDoesNotChangeAByte() throws IOException {
    run(DOCUMENTS.toString(), "--output", path("one"), "--parallelism", "1");
    run(DOCUMENTS.toString(), "--output", path("three"), "--parallelism", "3");
    for (String name : OutputFile.ALL_NAMES) {
      if (!name.equals("run.json")) {
        assertThat(folder.resolve("three").resolve(name))
            .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
      }
    }
  }

  @Test
  void anUnknownFormFailsAloneAndAnEmptyFileIsEmpty() throws IOException {
    write("in/good.txt", RESOLUTION);
    write("in/odd.bin", "\u0000\u0001\u0002");
    write("in/blank.txt", " \n");
    int code = run(path("in"), "--output", path("tables"));
    assertThat(code).isEqualTo(3);
    List<String> rows = Files.readAllLines(folder.resolve("tables/documents.csv"));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1)).startsWith("blank.txt,").contains(",empty,");
    assertThat(rows.get(2)).startsWith("good.txt,").contains(",ok,");
    assertThat(rows.get(3)).startsWith("odd.bin,").contains(",failed,", "read: ");
  }

  @Test
  void aFileThatIsTooLargeFailsWithTheRemedy() throws IOException {
    write("in/good.txt", RESOLUTION);
    assertThat(run(path("in"), "--output", path("tables"), "--max-bytes", "10")).isEqualTo(3);
    assertThat(folder.resolve("tables/documents.csv"))
        .content()
        .contains("it is larger than 10 bytes; raise --max-bytes to read it");
  }

  @Test
  void everyResolutionOfAVolumeIsADocumentOfItsOwn() throws IOException {
    write(
        "in/volume.txt",
        """
        Resolution 2902 (2035)

        The Security Council,

        Recalling that harbours must stay open to all ships in distress,

        1. Urges the coastal States to keep their harbours open;

        Adopted unanimously at the 9902nd meeting.

        Resolution 2903 (2035)

        The Security Council,

        Recalling that lighthouses must be lit from dusk to dawn,

        1. Requests the Secretary-General to report on the lighthouses of the region;

        2. Decides to remain seized of the matter.
        """);
    assertThat(run(path("in"), "--output", path("tables"))).isZero();
    assertThat(out.toString()).contains("2 ok, 0 empty, 0 failed in 1 files");
    assertThat(folder.resolve("tables/documents.csv"))
        .content()
        .contains("\nvolume.txt!/1,S/RES/2902 (2035),", "\nvolume.txt!/2,S/RES/2903 (2035),");
    assertThat(folder.resolve("tables/clauses.csv"))
        .content()
        .contains(",volume.txt!/1#2,2,operative,1,", ",volume.txt!/2#3,3,operative,2,");
    assertThat(Files.readAllLines(folder.resolve("tables/annotations.jsonl"))).hasSize(2);
    assertThat(Annotate.number(folder.resolve("tables"), "/counts/files")).isEqualTo(1);
    assertThat(Annotate.number(folder.resolve("tables"), "/counts/documents/found")).isEqualTo(2);
  }

  @Test
  void aFrenchDocumentFailsUnlessAnyLanguageIsGiven() throws IOException {
    write(
        "in/fr.txt",
        """
        The General Assembly,

        1. Prie instamment les États Membres de protéger les victimes de la traite des personnes, et de veiller à ce que les autorités compétentes ne les punissent pas pour les actes que les trafiquants les ont contraintes à commettre, conformément au droit interne;

        2. Demande au Secrétaire général de lui présenter, à sa prochaine session, un rapport sur les mesures prises par les États pour mettre fin à la traite des enfants;
        """);
    assertThat(run(path("in"), "--output", path("a"))).isEqualTo(3);
    assertThat(folder.resolve("a/documents.csv")).content().contains("French, ");
    assertThat(run(path("in"), "--output", path("b"), "--any-language")).isZero();
  }

  @Test
  void aFolderThatIsNotEmptyIsRefusedAndStaysAsItWas() throws IOException {
    write("in/good.txt", RESOLUTION);
    write("tables/notes.txt", "mine");
    assertThat(run(path("in"), "--output", path("tables"))).isEqualTo(2);
    assertThat(err.toString()).contains("is not empty; --overwrite replaces its tables");
    assertThat(folder.resolve("tables")).isDirectoryContaining("glob:**/notes.txt");
    assertThat(run(path("in"), "--output", path("tables"), "--overwrite")).isZero();
    assertThat(folder.resolve("tables/notes.txt")).hasContent("mine");
  }

  @Test
  void overwritingLeavesNoTableOfTheEarlierRun() throws IOException {
    write("in/good.txt", RESOLUTION);
    run(path("in"), "--output", path("tables"));
    run(path("in"), "--output", path("tables"), "--overwrite", "--format", "csv");
    assertThat(folder.resolve("tables/annotations.jsonl")).doesNotExist();
    assertThat(folder.resolve("tables/run.json")).exists();
  }

  @Test
  void aClauseTableKeepsItsIds() throws IOException {
    write("in/table.csv", "key,clause\r\nc-7,\"Urges States to act;\"\r\n");
    run(path("in"), "--output", path("tables"), "--id-column", "key", "--text-column", "clause");
    assertThat(folder.resolve("tables/clauses.csv")).content().contains(",c-7,1,");
  }

  @Test
  void theDocumentsOfAnArchiveAreDocumentsOfTheirOwn() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("in/a.zip")))) {
      for (String name : List.of("z.txt", "GA/b.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(RESOLUTION.getBytes(StandardCharsets.UTF_8));
      }
    }
    write("in/broken.zip", "PK\u0003\u0004 and no more");
    assertThat(run(path("in"), "--output", path("tables"))).isEqualTo(3);
    assertThat(Files.readAllLines(folder.resolve("tables/documents.csv")))
        .extracting(row -> row.substring(0, row.indexOf(',')))
        .containsExactly("document_id", "a.zip!/GA/b.txt", "a.zip!/z.txt", "broken.zip");
  }

  @Test
  void badUsageIsOneSentence() {
    assertThat(run("nowhere", "--output", path("tables"))).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("resolute: there is no file or folder nowhere\n");
  }

  @Test
  void unknownNamesAreRefusedBeforeAnythingIsWritten() throws IOException {
    write("in/good.txt", RESOLUTION);
    assertThat(run(path("in"), "--output", path("t"), "--format", "xlsx")).isEqualTo(2);
    assertThat(run(path("in"), "--output", path("t"), "--recognizers", "magic")).isEqualTo(2);
    assertThat(run(path("in"), "--output", path("t"), "--runner", "abacus")).isEqualTo(2);
    assertThat(run(path("in"), "--output", path("t"), "--parallelism", "0")).isEqualTo(2);
    assertThat(folder.resolve("t")).doesNotExist();
  }

  private int run(String... arguments) {
    CommandLine line = Resolute.commandLine(List.of());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "annotate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return line.execute(all);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
