package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.resolute.models.learning.Example;

/**
 * Labelled clauses as one theme's learners see them.
 *
 * @param theme the theme
 * @param examples one per clause
 * @param cueScores the scaled weight of the cues in each
 * @param families the family of each
 */
record ThemeExamples(
    ThemeCues theme, List<Example> examples, List<Double> cueScores, List<Integer> families) {

  ThemeExamples {
    examples = List.copyOf(examples);
    cueScores = List.copyOf(cueScores);
    families = List.copyOf(families);
  }

  /** Those of {@code clauses} whose readers looked for the theme. */
  static ThemeExamples of(ThemeCues theme, List<LabelledClause> clauses, int[] families) {
    List<Example> examples = new ArrayList<>();
    List<Double> cueScores = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      LabelledClause labelled = clauses.get(i);
      if (labelled.judged().contains(theme.id())) {
        ClauseView view = ClauseView.of(labelled.clause());
        List<CueHit> hits = theme.find(view);
        List<String> traits = new ArrayList<>(ThemeTraits.common(view));
        traits.addAll(ThemeTraits.ofTheme(view, hits));
        examples.add(new Example(traits, labelled.themes().contains(theme.id())));
        cueScores.add(TrainedTheme.scaledCues(hits));
        kept.add(families[i]);
      }
    }
    return new ThemeExamples(theme, examples, cueScores, kept);
  }

  ThemeExamples only(IntStream chosen) {
    List<Integer> indices = chosen.boxed().toList();
    return new ThemeExamples(
        theme,
        indices.stream().map(examples::get).toList(),
        indices.stream().map(cueScores::get).toList(),
        indices.stream().map(families::get).toList());
  }

  int size() {
    return examples.size();
  }

  int positives() {
    return (int) examples.stream().filter(Example::positive).count();
  }

  boolean[] answers() {
    boolean[] answers = new boolean[size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = examples.get(i).positive();
    }
    return answers;
  }
}
