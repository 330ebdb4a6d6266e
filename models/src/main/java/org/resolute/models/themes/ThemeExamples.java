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
 * @param origins where each comes from
 */
record ThemeExamples(
    ThemeCues theme,
    List<Example> examples,
    List<Double> cueScores,
    List<Integer> families,
    List<Origin> origins) {

  /** How often an example counts, unless it counts less. */
  private static final int FULL = 3;

  /** How many clauses from documents must carry the theme, and not carry it, for that. */
  static final int OFTEN = 100;

  /** Where a labelled clause comes from. */
  enum Origin {
    /** A document, with gold labels. */
    FOUND,
    /** The pen of somebody who wished to show something. */
    WRITTEN,
    /** Anywhere, with labels of less authority. */
    SILVER;

    static Origin of(LabelledClause labelled) {
      if (labelled.silver()) {
        return SILVER;
      }
      return labelled.isFound() ? FOUND : WRITTEN;
    }
  }

  ThemeExamples {
    examples = List.copyOf(examples);
    cueScores = List.copyOf(cueScores);
    families = List.copyOf(families);
    origins = List.copyOf(origins);
  }

  /** Those of {@code clauses} whose readers looked for the theme. */
  static ThemeExamples of(ThemeCues theme, List<LabelledClause> clauses, int[] families) {
    List<Example> examples = new ArrayList<>();
    List<Double> cueScores = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
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
        origins.add(Origin.of(labelled));
      }
    }
    return new ThemeExamples(theme, examples, cueScores, kept, origins);
  }

  int size() {
    return examples.size();
  }

  boolean isSilver(int index) {
    return origins.get(index) == Origin.SILVER;
  }

  /**
   * How many of those with gold labels, or with silver ones, say yes, or no where these are fewer.
   */
  int rarerAnswers(boolean silver) {
    return rarerAnswers(IntStream.range(0, size()).filter(i -> isSilver(i) == silver).toArray());
  }

  private int rarerAnswers(int[] chosen) {
    int yes = (int) IntStream.of(chosen).filter(i -> examples.get(i).positive()).count();
    return Math.min(yes, chosen.length - yes);
  }

  private int[] found() {
    return IntStream.range(0, size()).filter(i -> origins.get(i) == Origin.FOUND).toArray();
  }

  /**
   * The chosen ones, each as often as it counts: where documents show the theme often, three that
   * were written count as much as one other, since their writer knew what they were to show.
   */
  List<Example> weighed(IntStream chosen) {
    boolean often = isOftenFound();
    return chosen
        .boxed()
        .flatMap(
            i ->
                Stream.generate(() -> examples.get(i))
                    .limit(often && origins.get(i) == Origin.WRITTEN ? 1 : FULL))
        .toList();
  }

  /** Those found in documents, where they show the theme often; else all with gold labels. */
  int[] sample() {
    return isOftenFound()
        ? found()
        : IntStream.range(0, size()).filter(i -> !isSilver(i)).toArray();
  }

  /** Whether documents show the theme, and its absence, often enough to learn from them alone. */
  boolean isOftenFound() {
    return rarerAnswers(found()) >= OFTEN;
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
