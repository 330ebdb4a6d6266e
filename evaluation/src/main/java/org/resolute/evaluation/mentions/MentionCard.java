package org.resolute.evaluation.mentions;

import java.util.List;
import java.util.Locale;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.metric.Interval;
import org.resolute.models.mentions.LabelledMentions;

/**
 * The card of a mention model: what it was made of, how well it does, what it is for and what not.
 *
 * @param training what it was made by
 * @param trained the model and its figures
 * @param sha256 of the model's bytes
 * @param version of Resolute
 */
public record MentionCard(
    MentionTraining training, MentionTraining.Trained trained, String sha256, String version) {

  /** The card in Markdown. It states no time and no machine. */
  public String markdown() {
    return """
        # Mention model

        Marks names, references and dates of the types that its labels have. Use it with
        `./resolute annotate … --recognizers opennlp=FILE`, or `rules,opennlp=FILE` to let the rules
        come first.

        ## Figures

        Strict spans: type and both ends are right. Cross-validation, %d folds; clauses of one document
        (the part of the id before `#`) are never on both sides of a split. In brackets the interval
        in which 95 of 100 resamples of the documents lie.

        | type | F1 | mentions |
        | --- | --- | ---: |
        %s
        ## Data

        | file | clauses | mentions | SHA-256 |
        | --- | ---: | ---: | --- |
        %s
        ## How it decides

        OpenNLP's name finder: a perceptron (30 iterations, features seen three times or more) over the
        words, their shapes and their neighbours, BILOU codes, sentence by sentence. Values (ISO dates,
        symbols, codes) are those that the rules give to the same span.

        ## Versions

        Resolute %s, OpenNLP 2.5.11, seed %d. The same data and seed give the same bytes, SHA-256
        `%s`.

        ## Use and limits

        English only. It knows what its labels showed and nothing of the clause's document. Read the
        intervals before the figures. Licence: that of your labels.
        """
        .formatted(trained.folds(), figures(), sources(), version, training.seed(), sha256);
  }

  private String figures() {
    StringBuilder rows = new StringBuilder();
    for (Evaluation.Score score : strict(trained.evaluation())) {
      rows.append("| ").append(name(score)).append(" | ").append(cell(score));
      rows.append(" | ").append(score.counts().expected()).append(" |\n");
    }
    return rows.toString();
  }

  /** The strict figures, the pooled one first. */
  public static List<Evaluation.Score> strict(Evaluation evaluation) {
    return evaluation.scores().stream()
        .filter(s -> s.figure().name().startsWith("strict/"))
        .filter(s -> !s.figure().name().endsWith("macro_f1"))
        .toList();
  }

  /** {@code ORG} of {@code strict/ORG}. */
  public static String name(Evaluation.Score score) {
    return score.figure().name().substring("strict/".length());
  }

  /** {@code 0.936 [0.911, 0.958]}. */
  public String cell(Evaluation.Score score) {
    Interval interval = trained.intervals().get(score.figure().name());
    return String.format(
        Locale.ROOT, "%.3f [%.3f, %.3f]", score.value(), interval.low(), interval.high());
  }

  private String sources() {
    StringBuilder rows = new StringBuilder();
    for (LabelledMentions.Source s : training.data().sources()) {
      rows.append(
          "| %s | %d | %d | `%s` |\n".formatted(s.name(), s.clauses(), s.mentions(), s.sha256()));
    }
    return rows.toString();
  }
}
