package org.resolute.evaluation.mentions;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.MentionJudge;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledMention;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Bootstrap;
import org.resolute.evaluation.metric.Interval;
import org.resolute.evaluation.split.CrossValidation;
import org.resolute.evaluation.split.Grouping;
import org.resolute.evaluation.split.Recipes;
import org.resolute.models.mentions.LabelledMentions;
import org.resolute.models.mentions.LabelledText;
import org.resolute.models.mentions.TaggerTrainer;

/**
 * Trains a recogniser of one's own and judges it on clauses that it has not seen.
 *
 * <p>{@code ./resolute train mentions --data labels.jsonl --output my.model} ends here. The same
 * clauses and seed give the same bytes.
 *
 * @param data to learn from
 * @param trainer how
 * @param seed of all that is dealt by chance
 */
public record MentionTraining(LabelledMentions data, TaggerTrainer trainer, long seed) {

  /** With fewer clauses the figures are little more than chance. */
  public static final int FEW = 200;

  /** With fewer mentions there is nothing to learn. */
  public static final int FEWEST_MENTIONS = 20;

  private static final int FOLDS = 5;
  private static final int RESAMPLES = 2_000;

  public MentionTraining {
    if (data.mentions() < FEWEST_MENTIONS || documents(data) < 2) {
      throw new IllegalArgumentException(
          "only %d mentions in clauses of %d documents; label at least %d in two documents or more"
              .formatted(data.mentions(), documents(data), FEWEST_MENTIONS));
    }
  }

  /**
   * What training yields.
   *
   * @param model its bytes
   * @param folds documents were dealt into
   * @param evaluation of every clause by a model that saw no clause of its document
   * @param intervals of the figures, by resampling documents
   */
  public record Trained(
      byte[] model, int folds, Evaluation evaluation, Map<String, Interval> intervals) {}

  /** Judges in cross-validation, then trains on all clauses. */
  public Trained train() throws IOException {
    LabelledSet gold = gold();
    int folds = (int) Math.min(FOLDS, documents(data));
    CrossValidation plan = new CrossValidation(folds, Grouping.DOCUMENT);
    LabelledSet unseen = plan.predict(gold, Recipes.mentions(trainer), seed);
    Evaluation evaluation = new MentionJudge().judge(gold, unseen);
    return new Trained(
        trainer.train(data.texts()),
        folds,
        evaluation,
        new Bootstrap(RESAMPLES, seed, 0.95).intervals(evaluation.matrix()));
  }

  private static long documents(LabelledMentions data) {
    return data.clauses().stream().map(LabelledMentions.Row::document).distinct().count();
  }

  private LabelledSet gold() {
    List<LabelledClause> clauses = data.clauses().stream().map(MentionTraining::clause).toList();
    return LabelledSet.of("labels", Set.of(Layer.MENTIONS), clauses);
  }

  private static LabelledClause clause(LabelledMentions.Row row) {
    String text = row.labelled().text();
    return new LabelledClause(
        row.document(),
        row.id(),
        "",
        "",
        "",
        text,
        Labels.NONE.withMentions(
            row.labelled().marks().stream().map(mark -> mention(text, mark)).toList()));
  }

  private static LabelledMention mention(String text, LabelledText.Mark mark) {
    int start = text.codePointCount(0, mark.span().start());
    String words = mark.span().of(text);
    return new LabelledMention(
        mark.type().name(), start, start + words.codePointCount(0, words.length()), words, "");
  }
}
