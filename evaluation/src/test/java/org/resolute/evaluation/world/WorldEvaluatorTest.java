package org.resolute.evaluation.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.evaluation.judge.Evaluation;

class WorldEvaluatorTest {

  private static final String CLAUSES =
      """
      ports/volume.txt\t1\t1\tpreambular\t\trecall\tfalse\tRecalling that harbours must stay open,
      ports/volume.txt\t1\t2\toperative\t1\turge\tfalse\tUrges the coastal States to keep a register;
      ports/volume.txt\t2\t3\toperative\t1\tdecide\tfalse\tDecides to light the lighthouses at dusk.
      ports/volume.txt\t2\t4\toperative\t2\tinvite\tfalse\tInvites the pilots to meet.
      """;

  private static final String PARTS =
      """
      ports/volume.txt\t1\tX/RES/1\tHarbours\tPort Council\t2035-03-01
      ports/volume.txt\t2\tX/RES/2\tLighthouses\tPort Council\t2035-03-02
      """;

  @TempDir private Path folder;
  private List<LabelledFile> gold;

  @BeforeEach
  void writeGold() throws IOException {
    Path clauses = Files.writeString(folder.resolve("gold.tsv"), CLAUSES);
    Path parts = Files.writeString(folder.resolve("meta.tsv"), PARTS);
    gold = WorldGold.read(clauses, parts);
  }

  @Test
  void aClauseIsFoundInWhateverDocumentOfItsFileItStands() throws IOException {
    Evaluation evaluation =
        evaluate(
            """
            a/volume.txt!/1,X/RES/1,Harbours,Port Council,2035-03-01
            a/volume.txt!/2,X/RES/2,"LIGHTHOUSES",Port Council,2035-03-02
            """,
            """
            a/volume.txt!/1,preambular,,recall,"Recalling that harbours must stay open,"
            a/volume.txt!/2,operative,1,urge,Urges the coastal States to keep a register;
            a/volume.txt!/2,operative,1,decide,Decides to light the lighthouses at dusk.
            a/volume.txt!/2,operative,2,request,Invites the pilots to meet.
            a/volume.txt!/2,other,,,Some remark.
            """);
    assertThat(value(evaluation, "clauses")).isEqualTo(1);
    assertThat(value(evaluation, "perfect_files")).isEqualTo(1);
    assertThat(value(evaluation, "parts")).isEqualTo(1);
    assertThat(value(evaluation, "verb")).isEqualTo(0.75);
    assertThat(KindsOfError.of(evaluation)).isEqualTo(Map.of("verb: invite → request", 1));
  }

  @Test
  void theKindsOfErrorSayWhatBecameOfAClause() throws IOException {
    Evaluation evaluation =
        evaluate(
            """
            a/volume.txt,X/RES/1,Harbours,,2035-03-01
            """,
            """
            a/volume.txt,preambular,,recall,"Recalling that harbours must stay open,"
            a/volume.txt,operative,1,urge,Urges the coastal States
            a/volume.txt,operative,,,Adopted by all.
            a/volume.txt,operative,1,decide,Decides to light the lighthouses at dusk. Invites the pilots to meet.
            """);
    assertThat(KindsOfError.of(evaluation))
        .containsEntry("clause split", 1)
        .containsEntry("clause joined with a neighbour", 2)
        .containsEntry("no clause in the gold", 1)
        .containsEntry("documents of a file: too few", 1)
        .containsEntry("body: none", 2)
        .containsEntry("symbol: none", 1);
  }

  @Test
  void aFileThatWasNotReadHasNoClause() throws IOException {
    Evaluation evaluation = evaluate("", "");
    assertThat(value(evaluation, "clauses")).isZero();
    assertThat(value(evaluation, "symbol")).isZero();
    assertThat(KindsOfError.of(evaluation)).containsEntry("clause missing", 4);
  }

  @ParameterizedTest
  @CsvSource({
    "harbours, harbours, true",
    "'', harbours, false",
    "urgesthecoastalstatestokeeparegisterofshipsthatcallthere,"
        + " urgesthecoastalstatestokeeparegisterofshipsthatcalltheres, true",
    "urgesthecoastalstatestokeeparegisterofshipsthatcallthere,"
        + " urgesthecoastalstatestokeeparegisterofshipsthatcallqqqq, false",
    "abc, abcd, false"
  })
  void textsAreAlikeWhen98Of100LettersAre(String one, String other, boolean alike) {
    assertThat(CommonLetters.areAlike(one, other)).isEqualTo(alike);
  }

  private Evaluation evaluate(String documents, String clauses) throws IOException {
    Files.writeString(
        folder.resolve("documents.csv"), "document_id,symbol,title,body,date\n" + documents);
    Files.writeString(
        folder.resolve("clauses.csv"), "document_id,section,number,verb,text\n" + clauses);
    return WorldEvaluator.evaluate(gold, SystemFiles.read(folder));
  }

  private static double value(Evaluation evaluation, String figure) {
    return evaluation.score(figure).value();
  }
}
