package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.resolute.models.learning.Example;

/**
 * Labelled clauses as one theme's learners see them.
 *
 * @param theme the theme
 * @param examples one per clause
 * @param cueScores the scaled weight of the cues in each
 * @param families the family of each
 * @param found whether each was found in a document, not written to show something
 */
record ThemeExamples(
    ThemeCues theme,
    List<Example> examples,
    List<Double> cueScores,
    List<Integer> families,
    List<Boolean> found) {

  /** As how many others an example from a document counts. */
  private static final int FOUND = 3;

  /** How many clauses from documents must carry the theme, and not carry it, for that. */
  static final int OFTEN = 100;

  ThemeExamples {
    examples = List.copyOf(examples);
    cueScores = List.copyOf(cueScores);
    families = List.copyOf(families);
    found = List.copyOf(found);
  }

  /** Those of {@code clauses} whose readers looked for the theme. */
  static ThemeExamples of(ThemeCues theme, List<LabelledClause> clauses, int[] families) {
    List<Example> examples = new ArrayList<>();
    List<Double> cueScores = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    List<Boolean> found = new ArrayList<>();
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
        found.add(labelled.isFound());
      }
    }
    return new ThemeExamples(theme, examples, cueScores, kept, found);
  }

  int size() {
    return examples.size();
  }

  int positives() {
    return (int) examples.stream().filter(Example::positive).count();
  }

  /**
   * The chosen ones, each as often as it counts: where documents show the theme often, one from a
   * document as much as three others, whose writer knew what they were to show.
   */
  List<Example> weighed(IntStream chosen) {
    boolean alike = !isOftenFound();
    return chosen
        .boxed()
        .flatMap(
            i -> Stream.generate(() -> examples.get(i)).limit(alike || found.get(i) ? FOUND : 1))
        .toList();
  }

  /** Those found in documents, where they show the theme often; else all. */
  int[] sample() {
    boolean all = !isOftenFound();
    return IntStream.range(0, size()).filter(i -> all || found.get(i)).toArray();
  }

  /** Whether documents show the theme, and its absence, often enough to learn from them alone. */
  boolean isOftenFound() {
    int[] sample = IntStream.range(0, size()).filter(found::get).toArray();
    long yes = IntStream.of(sample).filter(i -> examples.get(i).positive()).count();
    return Math.min(yes, sample.length - yes) >= OFTEN;
  }

  /** Whether the chosen ones carry the theme. */
  boolean[] answers(int[] chosen) {
    boolean[] answers = new boolean[chosen.length];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = examples.get(chosen[i]).positive();
    }
    return answers;
  }
}
