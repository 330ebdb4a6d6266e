package org.resolute.evaluation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.evaluation.labels.ClauseTableGold;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.OutputFolder;
import org.resolute.evaluation.labels.SampleGold;
import org.resolute.evaluation.labels.StructureGold;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.world.LabelledFile;
import org.resolute.evaluation.world.NamedSectionEvaluator;
import org.resolute.evaluation.world.SystemFiles;
import org.resolute.evaluation.world.WorldEvaluator;
import org.resolute.evaluation.world.WorldGold;

/** Our figures are those of the project's scorer, to four decimals, whatever the mistakes. */
class ScorerAgreementTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "one label in {0} is wrong")
  @ValueSource(ints = {3, 20})
  void structureAndReferencesAgree(int oneIn) throws Exception {
    assertStructureAgrees(everyTwentiethDocument(), oneIn);
  }

  @Test
  @Tag("slow")
  void structureAndReferencesAgreeOnEveryDocument() throws Exception {
    assertStructureAgrees(ProjectScorer.shared("un/structure-gold.tsv"), 10);
  }

  private Path everyTwentiethDocument() throws Exception {
    List<String> lines = Files.readAllLines(ProjectScorer.shared("un/structure-gold.tsv"));
    List<String> files =
        lines.stream().skip(1).map(l -> l.substring(0, l.indexOf('\t'))).distinct().toList();
    Set<String> chosen =
        IntStream.range(0, files.size())
            .filter(i -> i % 20 == 0)
            .mapToObj(files::get)
            .collect(Collectors.toSet());
    List<String> kept = new ArrayList<>(lines.subList(0, 1));
    lines.stream().filter(l -> chosen.contains(l.substring(0, l.indexOf('\t')))).forEach(kept::add);
    return Files.write(folder.resolve("structure.tsv"), kept);
  }

  private void assertStructureAgrees(Path file, int oneIn) throws Exception {
    LabelledSet gold = new StructureGold().read(file);
    new GoldAsOutput(oneIn, oneIn).write(gold, folder);
    Evaluation ours = new StructureJudge().judge(gold, new OutputFolder().read(folder));
    JsonNode theirs = ProjectScorer.figures("structure", folder, file);
    assertCounts(ours, "clauses", theirs.get("clauses"));
    for (String share : List.of("perfect_documents", "section", "number", "verb")) {
      assertShare(ours, share, theirs.get(share), 4);
    }
    assertShare(ours, "text_kept", theirs.get("text_kept"), 5);
    assertTally(ours, "documents", theirs);
    assertTally(ours, "absent", theirs);
    assertReferencesAgree(gold, file);
  }

  private void assertReferencesAgree(LabelledSet gold, Path file) throws Exception {
    Evaluation ours = new ReferenceJudge().judge(gold, new OutputFolder().read(folder));
    JsonNode theirs = ProjectScorer.figures("references", folder, file);
    assertShare(ours, "right", theirs.get("right"), 4);
    for (String tally : List.of("links", "other_symbol", "absent", "in_unmatched_clauses")) {
      assertTally(ours, tally, theirs);
    }
  }

  @ParameterizedTest(name = "one label in {0} is wrong")
  @ValueSource(ints = {2, 4, 30})
  void themesAgree(int oneIn) throws Exception {
    Path file = ProjectScorer.shared("gold/themes-dev.jsonl");
    LabelledSet gold = new ClauseTableGold().read(file);
    new GoldAsOutput(oneIn, oneIn).write(gold, folder);
    Evaluation ours = new ThemeJudge().judge(gold, new OutputFolder().read(folder));
    JsonNode theirs = ProjectScorer.figures("themes", folder, file);
    for (String theme : List.of("non_punishment", "ict", "supply_chains", "data")) {
      assertCounts(ours, "themes/" + theme, theirs.get("themes").get(theme));
    }
    theirs
        .get("clear")
        .get("themes")
        .fields()
        .forEachRemaining(f -> assertCounts(ours, "clear/" + f.getKey(), f.getValue()));
    assertThat(ours.score("clear/macro_f1").value())
        .isCloseTo(theirs.get("clear").get("macro_f1").asDouble(), within(1e-4));
    assertCounts(ours, "themes/micro", theirs.get("micro"));
    assertShare(ours, "exact", theirs.get("exact"), 4);
    // the scorer takes the mean of F1s that are rounded already
    assertThat(ours.score("themes/macro_f1").value())
        .isCloseTo(theirs.get("macro_f1").asDouble(), within(1e-4));
  }

  @ParameterizedTest(name = "one label in {0} is wrong")
  @ValueSource(ints = {2, 4, 30})
  void verbsAndMentionsAgree(int oneIn) throws Exception {
    Path file = ProjectScorer.shared("gold/mentions-dev.jsonl");
    LabelledSet gold = new ClauseTableGold().read(file);
    new GoldAsOutput(oneIn, oneIn).write(gold, folder);
    LabelledSet system = new OutputFolder().read(folder);
    Evaluation verbs = new VerbJudge().judge(gold, system);
    JsonNode theirs = ProjectScorer.figures("verbs", folder, file);
    assertCounts(verbs, "all_verbs", theirs.get("all_verbs"));
    assertShare(verbs, "first_verb", theirs.get("first_verb"), 4);
    assertCounts(verbs, "addressees", theirs.get("addressees"));
    assertMentionsAgree(
        new MentionJudge().judge(gold, system), ProjectScorer.figures("mentions", folder, file));
  }

  private static void assertMentionsAgree(Evaluation ours, JsonNode theirs) {
    for (String way : List.of("strict", "overlap")) {
      theirs
          .get(way)
          .fields()
          .forEachRemaining(f -> assertCounts(ours, way + "/" + f.getKey(), f.getValue()));
    }
    assertShare(ours, "date_value", theirs.get("date_value"), 4);
  }

  @ParameterizedTest(name = "one label in {0} is wrong")
  @ValueSource(ints = {2, 5, 30})
  void wholeDocumentsAgree(int oneIn) throws Exception {
    Path one = ProjectScorer.shared("gold/sample-000.json");
    Path two = ProjectScorer.shared("gold/sample-004.json");
    LabelledSet gold =
        LabelledSet.union(
            "samples", List.of(new SampleGold().read(one), new SampleGold().read(two)));
    new GoldAsOutput(oneIn, oneIn).write(gold, folder);
    Evaluation ours = new DocumentJudge().judge(gold, new OutputFolder().read(folder));
    JsonNode theirs = ProjectScorer.figures("document", folder, one, two);
    for (String figure : List.of("clauses", "verbs", "addressees", "dates")) {
      assertCounts(ours, figure, theirs.get(figure));
    }
    assertShare(ours, "section", theirs.get("section"), 4);
    assertShare(ours, "number", theirs.get("number"), 4);
    theirs
        .get("themes")
        .fields()
        .forEachRemaining(
            f -> {
              if (f.getValue().get("n").asInt() > 0) {
                assertCounts(ours, "themes/" + f.getKey(), f.getValue());
              }
            });
  }

  @ParameterizedTest(name = "one label in {0} is wrong")
  @ValueSource(ints = {2, 6, 30})
  void filesOfOtherBodiesAgree(int oneIn) throws Exception {
    Path clauses = ProjectScorer.shared("world/gold.tsv");
    Path metadata = ProjectScorer.shared("world/meta.tsv");
    List<LabelledFile> gold = WorldGold.read(clauses, metadata);
    new WorldAsOutput(oneIn).write(gold, "", folder);
    Evaluation ours = WorldEvaluator.evaluate(gold, SystemFiles.read(folder));
    JsonNode theirs = ProjectScorer.figures("world", folder, clauses, metadata);
    assertCounts(ours, "clauses", theirs.get("clauses"));
    for (String share :
        "perfect_files section number verb parts symbol title body date".split(" ")) {
      assertShare(ours, share, theirs.get(share), 4);
    }
    assertTally(ours, "files", theirs);
    theirs
        .get("families")
        .fields()
        .forEachRemaining(
            f -> {
              Evaluation family = ours.only(j -> j.document().startsWith(f.getKey() + "/"));
              assertThat(rounded(family.score("clauses").value(), 4))
                  .as(f.getKey())
                  .isEqualByComparingTo(f.getValue().get("f1").decimalValue());
              assertShare(family, "perfect_files", f.getValue().get("perfect"), 3);
            });
  }

  @ParameterizedTest(name = "one label in {0} is wrong")
  @ValueSource(ints = {2, 6, 30})
  void sectionsThatTheirSourcesNameAgree(int oneIn) throws Exception {
    Path table = ProjectScorer.shared("world/auto.tsv");
    List<LabelledFile> gold = WorldGold.readNamed(table);
    new WorldAsOutput(oneIn).write(gold, ".txt", folder);
    Evaluation ours = NamedSectionEvaluator.evaluate(gold, SystemFiles.read(folder));
    ProjectScorer.figures("auto", folder, table)
        .fields()
        .forEachRemaining(
            f -> {
              Evaluation family = ours.only(j -> j.document().startsWith(f.getKey() + "/"));
              JsonNode theirs = f.getValue();
              assertThat(family.score("found").counts().expected())
                  .isEqualTo(theirs.get("clauses").asLong());
              assertShare(family, "found", theirs.get("found"), 4);
              assertShare(family, "verb", theirs.get("verb"), 4);
              for (String section : List.of("preambular", "operative")) {
                assertShare(family, section, theirs.get("f1").get(section), 4);
              }
              // the scorer takes the mean of F1s that are rounded already
              assertThat(family.score("macro_f1").value())
                  .isCloseTo(theirs.get("macro_f1").asDouble(), within(1e-4));
            });
  }

  private static void assertCounts(Evaluation ours, String figure, JsonNode theirs) {
    Counts counts = ours.score(figure).counts();
    assertThat(
            List.of(
                rounded(counts.precision(), 4),
                rounded(counts.recall(), 4),
                rounded(counts.f1(), 4),
                BigDecimal.valueOf(counts.expected())))
        .as(figure)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            theirs.get("p").decimalValue(),
            theirs.get("r").decimalValue(),
            theirs.get("f1").decimalValue(),
            theirs.get("n").decimalValue());
  }

  private static void assertShare(Evaluation ours, String figure, JsonNode theirs, int decimals) {
    assertThat(rounded(ours.score(figure).value(), decimals))
        .as(figure)
        .isEqualByComparingTo(theirs.decimalValue());
  }

  private static void assertTally(Evaluation ours, String tally, JsonNode theirs) {
    assertThat(ours.tallies()).as(tally).containsEntry(tally, theirs.get(tally).asLong());
  }

  /** As the scorer rounds: to the nearest, of the binary value itself. */
  private static BigDecimal rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
