package org.resolute.evaluation.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;

class CrossValidationTest {

  private static final String COPIED =
      "Requests the harbour master to publish, every spring, a table of the ships that were"
          + " turned away for want of papers, and the reasons that were given to their crews";

  private static final LabelledSet GOLD = gold();

  /** Remembers what it was shown, and answers nothing. */
  private static final class Witness implements Recipe {

    private final List<List<LabelledClause>> lessons = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Override
    public String description() {
      return "a witness";
    }

    @Override
    public Function<LabelledClause, Labels> learn(List<LabelledClause> seen) {
      lessons.add(seen);
      return clause -> {
        assertThat(seen).doesNotContain(clause);
        asked.add(clause.id());
        return Labels.NONE;
      };
    }
  }

  @Test
  void everyClauseIsJudgedOnceByWhatHasNotSeenIt() {
    Witness witness = new Witness();
    LabelledSet predicted = new CrossValidation(4, Grouping.DOCUMENT).predict(GOLD, witness, 1);
    assertThat(witness.lessons).hasSize(4);
    assertThat(witness.asked)
        .containsExactlyInAnyOrderElementsOf(
            GOLD.clauses().stream().map(LabelledClause::id).toList());
    assertThat(predicted.clauses())
        .extracting(LabelledClause::id)
        .containsExactlyElementsOf(GOLD.clauses().stream().map(LabelledClause::id).toList());
  }

  @Test
  void nearCopiesStayOnOneSide() {
    int[] fold = new CrossValidation(3, Grouping.FAMILY).deal(GOLD, 5);
    int[] groups = Grouping.FAMILY.groups(GOLD.clauses());
    List<Integer> copies = new ArrayList<>();
    for (int i = 0; i < fold.length; i++) {
      if (GOLD.clauses().get(i).text().startsWith(COPIED)) {
        copies.add(i);
      }
    }
    assertThat(copies).hasSize(2);
    assertThat(groups[copies.get(0)]).isEqualTo(groups[copies.get(1)]);
    assertThat(fold[copies.get(0)]).isEqualTo(fold[copies.get(1)]);
    assertThat(Grouping.DOCUMENT.groups(GOLD.clauses())[copies.get(0)])
        .as("they stand in two documents")
        .isNotEqualTo(Grouping.DOCUMENT.groups(GOLD.clauses())[copies.get(1)]);
  }

  @Test
  void learningCurveLearnsFromLess() {
    Witness witness = new Witness();
    new CrossValidation(2, Grouping.DOCUMENT).predict(GOLD, witness, 1, 0.25);
    assertThat(witness.lessons).allSatisfy(l -> assertThat(l).hasSizeBetween(4, 8));
  }

  @Test
  void sameSeedDealsTheSameFolds() {
    CrossValidation plan = new CrossValidation(3, Grouping.DOCUMENT);
    assertThat(plan.deal(GOLD, 7)).isEqualTo(plan.deal(GOLD, 7));
    assertThatThrownBy(() -> new CrossValidation(1, Grouping.NONE)).hasMessageContaining("2 folds");
  }

  private static LabelledSet gold() {
    List<LabelledClause> clauses = new ArrayList<>();
    for (int document = 0; document < 9; document++) {
      for (int n = 1; n <= 4; n++) {
        boolean copy = n == 4 && (document == 2 || document == 7);
        String text =
            copy
                ? COPIED + " in year " + document
                : "Notes matter " + (document * 10 + n) + " of " + "abcdefghi".charAt(document);
        clauses.add(
            new LabelledClause(
                "memo " + document,
                "memo " + document + "#" + n,
                "operative",
                "",
                "",
                text,
                Labels.NONE.withThemes(n == 1 ? List.of("data") : List.of(), Map.of())));
      }
    }
    return LabelledSet.of("memos", Set.of(Layer.THEMES), clauses);
  }
}
