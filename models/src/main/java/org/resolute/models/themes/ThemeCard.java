package org.resolute.models.themes;

import java.util.List;
import java.util.Locale;

/**
 * The card of a theme model: what it was made of, how well it does, what it is for and what not.
 *
 * @param themes what it looks for
 * @param data what it was made of
 * @param trained the model and the verdicts on clauses that it had not seen
 * @param seed of all that was dealt by chance
 * @param version of Resolute
 */
public record ThemeCard(
    Themes themes, LabelledClauses data, ThemeTrainer.Trained trained, long seed, String version) {

  /**
   * The card in Markdown. It states no time and no machine, so the same model has the same card.
   */
  public String markdown() {
    return String.join(
        "\n",
        "# Theme model",
        "",
        "Says of a clause which of these themes it carries: "
            + String.join(", ", themes.ids())
            + ".",
        "",
        "## Figures",
        "",
        "Five-fold cross-validation; clauses of one document, and near-copies, are never on both",
        "sides of a split; weights, calibration and thresholds come from the other folds. In brackets",
        "the interval in which 95 of 100 resamples of the documents lie.",
        "",
        figures(),
        "## Themes",
        "",
        thresholds(),
        "## Data",
        "",
        sources(),
        "A file counts for the themes that it labels. Silver labels have less authority: the figures",
        "above speak of the others. A label without text names document and fingerprint of its clause.",
        "",
        "## How it decides",
        "",
        METHOD,
        "## Versions",
        "",
        "Resolute %s, OpenNLP 2.5.11, model format %d, seed %d; recipe `%s`."
            .formatted(version, ThemeModelFile.FORMAT, seed, ThemeRecipe.SHIPPED.id()),
        "The same data, themes and seed give the same bytes.",
        "",
        "## Use and limits",
        "",
        LIMITS,
        "Licence: GPL-3.0-or-later.",
        "");
  }

  private static final int ENOUGH_FOR_FIGURES = 300;

  private static final String METHOD =
      """
      OpenNLP's maximum entropy (L-BFGS, L2 penalty 30, traits counted at least four times) over:
      the forms of the words, the words of the chapeau, section, length; the cues of the theme's
      file, each with how it stands (plainly, in a list of more than three, after "including" or
      "such as", in a name, in a quoted title, in the chapeau); the words around the cues; how many
      cues there are, of how many kinds, where the first stands. Its score goes into a
      logistic regression fitted to scores of clauses not seen, which gives the probability; for a
      rare theme the weight of the cues goes in, too. The threshold is the hundredth around which
      F1 on those clauses is best. A theme is not rare where a hundred clauses found in documents,
      whose ids have a #, are for and a hundred against it; those then count three times as much
      as clauses written as examples, and regression and threshold are fitted to them alone. With
      fewer than eight clauses for or against a theme its cues decide alone. Where a hundred
      silver labels are for and a hundred against it a second model is made of them, whose score
      goes into the regression; that is fitted to gold alone.
      """;

  private static final String LIMITS =
      """
      Meant for resolutions, decisions, statements and recommendations of United Nations bodies, in
      English. It sees one clause and its chapeau, not the document: a clause that carries a theme
      only by what stands around it is missed. Readers differ most on passing mentions, and so does
      the model. Rare themes have wide intervals; read them before you count. It is a tool for
      research, not a judgement on States or persons.
      """;

  private String figures() {
    StringBuilder text = new StringBuilder();
    text.append("| clauses |");
    themes.ids().forEach(id -> text.append(" ").append(id).append(" |"));
    text.append(" macro | micro |\n| --- |").append(" --- |".repeat(themes.ids().size() + 2));
    text.append("\n").append(row("all", trained.verdicts()));
    for (LabelledClauses.Source source : data.sources()) {
      var ids = data.idsOf(source);
      List<ThemeVerdicts> own = trained.verdicts().stream().map(v -> v.on(ids)).toList();
      boolean enough = source.clauses() >= ENOUGH_FOR_FIGURES && !source.silver();
      if (enough && data.sources().size() > 1) {
        text.append(row(source.name(), own));
      }
    }
    return text.toString();
  }

  private String row(String name, List<ThemeVerdicts> verdicts) {
    ThemeFigures figures = ThemeFigures.of(verdicts, seed);
    StringBuilder text = new StringBuilder("| " + name + " |");
    figures.byTheme().values().forEach(f -> text.append(" ").append(cell(f)).append(" |"));
    text.append(" %s | %s |\n".formatted(cell(figures.macro()), cell(figures.micro())));
    return text.toString();
  }

  /** {@code 0.936 [0.911, 0.958]}. */
  public static String cell(ThemeFigures.Figure figure) {
    return String.format(
        Locale.ROOT, "%.3f [%.3f, %.3f]", figure.f1(), figure.low(), figure.high());
  }

  private String thresholds() {
    StringBuilder text =
        new StringBuilder("| theme | clauses that carry it | threshold | traits |\n");
    text.append("| --- | --- | --- | --- |\n");
    for (int i = 0; i < themes.ids().size(); i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s` %s | %d | %.2f | %d |%n",
              themes.ids().get(i),
              themes.themes().get(i).title(),
              trained.verdicts().get(i).positives(),
              trained.thresholds().get(i),
              trained.traits().get(i)));
    }
    return text.toString().replace("\r\n", "\n");
  }

  private String sources() {
    StringBuilder text = new StringBuilder("| file | labels | clauses | SHA-256 |\n");
    text.append("| --- | --- | --- | --- |\n");
    for (LabelledClauses.Source s : data.sources()) {
      text.append(
          "| %s | %s | %d | `%s` |\n"
              .formatted(s.name(), s.silver() ? "silver" : "gold", s.clauses(), s.sha256()));
    }
    return text.toString();
  }
}
