package org.resolute.evaluation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;

/**
 * The shipped models do as well on our sample documents as they did.
 *
 * <p>After a change that is meant to cost something, {@code ./resolute report --renew-baseline}
 * writes the new figures; the commit says why.
 */
class GateTest {

  private static final Path HOME = Path.of(System.getProperty("resolute.home", ".."));

  @TempDir Path folder;

  @Test
  void noFigureOfTheShippedModelsFellByMoreThanItsTolerance() throws Exception {
    Evaluation now = Gate.evaluate(HOME, ShippedModels.load());
    String complaint = Gate.complaint(Baseline.read(Gate.baseline(HOME)).falls(now));
    assertThat(complaint)
        .as("if this is meant, renew with ./resolute report --renew-baseline")
        .isEmpty();
  }

  @Test
  void fallNamesTheClausesThatWereLostAndNotThoseThatWereWrongBefore() {
    Baseline before = Baseline.of(evaluation(List.of(true, true, true, false)));
    List<Baseline.Fall> falls = before.falls(evaluation(List.of(true, false, true, false)));
    assertThat(Gate.complaint(falls))
        .contains("section fell from 0.7500 to 0.5000", "draft#2 section: expected \"operative\"")
        .doesNotContain("draft#4");
  }

  @Test
  void riseAndSmallFallAreNoComplaint() {
    Baseline before = Baseline.of(evaluation(List.of(true, true, true, false)));
    assertThat(before.falls(evaluation(List.of(true, true, true, true)))).isEmpty();
    assertThat(before.falls(evaluation(List.of(true, true, true, false)))).isEmpty();
  }

  @Test
  void figureThatIsNoLongerComputedIsAFall() {
    Baseline before = Baseline.of(evaluation(List.of(true)));
    Evaluation nothing = new Evaluation("document", List.of(), List.of(), Map.of());
    assertThat(before.falls(nothing)).extracting(Baseline.Fall::figure).contains("section");
  }

  @Test
  void baselineIsReadAsItWasWritten() throws Exception {
    Baseline written = Baseline.of(evaluation(List.of(true, false)));
    Path file = folder.resolve("baseline.json");
    written.write(file);
    assertThat(Baseline.read(file)).isEqualTo(written);
    assertThat(Files.readString(file)).contains("\"section\"", "draft#2");
  }

  private static Evaluation evaluation(List<Boolean> right) {
    List<Judgement> judgements = new java.util.ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      judgements.add(
          new Judgement(
              "draft",
              "draft#" + (i + 1),
              "section",
              right.get(i) ? Counts.HIT : Counts.MISS,
              "operative",
              right.get(i) ? "operative" : "annex",
              "Urges States to report on paragraph " + i));
    }
    return new Evaluation("document", List.of(Figure.share("section")), judgements, Map.of());
  }
}
