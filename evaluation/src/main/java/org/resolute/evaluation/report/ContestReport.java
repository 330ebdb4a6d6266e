package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.resolute.evaluation.themes.ThemeContest;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.ThemeCard;
import org.resolute.models.themes.Themes;

/** What came of a contest of theme classifiers. */
public final class ContestReport {

  private static final String HOW =
      "F1 in five-fold cross-validation. Clauses of one document, and near-copies, are never on "
          + "both sides of a split; weights, calibration and thresholds come from the other folds. "
          + "In brackets the interval in which 95 of 100 resamples of the documents lie.";

  private static final String WHO =
      "The document categorizer is OpenNLP's as it comes: a bag of words, its own settings. Cues "
          + "are those of the theme files, their threshold learned. Naive Bayes, perceptron and "
          + "maxent are OpenNLP's too, corenlp linear is CoreNLP's linear classifier; all of these "
          + "see the same traits. The shipped way stands last. Seed %d.";

  private ContestReport() {}

  /** Each contestant with its figures, and the clauses that they judged. */
  public static List<Report.Part> parts(ThemeContest contest) {
    return List.of(
        new Report.Heading("contestants, by " + names(contest.data())),
        new Report.Text(HOW),
        table(contest.themes(), contest.contestants()),
        new Report.Text(WHO.formatted(contest.seed())),
        sources(contest.data()));
  }

  private static Report.Part table(Themes themes, List<ThemeContest.Contestant> contestants) {
    List<String> head = new ArrayList<>(List.of("contestant"));
    head.addAll(themes.ids());
    head.addAll(List.of("macro", "micro"));
    return Report.Table.of(
        head.size(), head, contestants.stream().map(ContestReport::row).toList());
  }

  private static List<String> row(ThemeContest.Contestant contestant) {
    List<String> cells = new ArrayList<>();
    cells.add(contestant.name() + (contestant.shipped() ? " (shipped)" : ""));
    contestant.figures().byTheme().values().forEach(f -> cells.add(ThemeCard.cell(f)));
    cells.add(ThemeCard.cell(contestant.figures().macro()));
    cells.add(ThemeCard.cell(contestant.figures().micro()));
    return cells;
  }

  private static String names(LabelledClauses data) {
    List<LabelledClauses.Source> sources = data.sources();
    String first = sources.get(0).name();
    return sources.size() == 1 ? first : first + " and " + (sources.size() - 1) + " more";
  }

  private static Report.Part sources(LabelledClauses data) {
    return Report.Table.of(
        3,
        List.of("data", "clauses", "SHA-256"),
        data.sources().stream()
            .map(s -> List.of(s.name(), Integer.toString(s.clauses()), s.sha256()))
            .toList());
  }
}
