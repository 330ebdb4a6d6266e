package org.resolute.evaluation.split;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.evaluation.labels.AnnotatedLabels;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledMention;
import org.resolute.evaluation.labels.Labels;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;
import org.resolute.models.VerbClassifier;
import org.resolute.models.learning.LabelLearner;
import org.resolute.models.mentions.LabelledText;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.models.mentions.TaggerRecognizer;
import org.resolute.models.mentions.TaggerTrainer;
import org.resolute.models.themes.ThemeClassifiers;
import org.resolute.models.themes.ThemeModel;
import org.resolute.models.themes.ThemeTrainer;
import org.resolute.models.themes.Themes;
import org.resolute.models.verbs.LeadVerbModel;
import org.resolute.models.verbs.RuleVerbClassifier;

/** The shipped recipes by task. Rules learn nothing: of them, folds only show the spread. */
public final class Recipes {

  private Recipes() {}

  /**
   * The recipe of {@code themes}, {@code verbs} or {@code mentions}.
   *
   * @param seed of all that training deals by chance
   */
  public static Recipe of(String task, long seed) {
    return switch (task) {
      case "themes" -> themes(seed);
      case "verbs" -> verbs();
      case "mentions" -> mentions();
      default -> throw new IllegalArgumentException("no recipe for " + task);
    };
  }

  private static Recipe themes(long seed) {
    Themes themes = Themes.standard();
    return recipe(
        "The shipped theme classifier, trained anew without each fold.",
        seen -> {
          ThemeModel model = new ThemeTrainer(themes, seed).model(labelled(seen, themes));
          return clause -> themes(model, clause);
        });
  }

  /** The classifier that knows no more than the cues of the theme files. */
  public static Recipe cues() {
    ThemeModel model = ThemeClassifiers.byCues(Themes.standard());
    return recipe(
        "The cues of the theme files alone, which learn nothing.",
        seen -> clause -> themes(model, clause));
  }

  private static Labels themes(ThemeModel model, LabelledClause clause) {
    Clause plain = clause(clause);
    return AnnotatedLabels.labels(
        new AnnotatedClause(
            plain, List.of(), model.classify(plain, DocumentMetadata.NONE), List.of()));
  }

  private static Recipe verbs() {
    VerbClassifier rules = RuleVerbClassifier.standard();
    return recipe(
        "The shipped rules, which learn nothing; folds show the spread.",
        seen ->
            clause -> {
              Clause plain = clause(clause);
              return AnnotatedLabels.labels(
                  new AnnotatedClause(
                      plain, rules.classify(plain, DocumentMetadata.NONE), List.of(), List.of()));
            });
  }

  /** A lead-verb model made by {@code learner}, in place of the rules. */
  public static Recipe leadVerbs(LabelLearner learner) {
    return recipe(
        learner.id() + ", trained anew without each fold.",
        seen -> {
          LeadVerbModel model =
              LeadVerbModel.learn(
                  learner,
                  seen.stream()
                      .filter(c -> !c.labels().verb().isEmpty())
                      .map(c -> new LeadVerbModel.Example(clause(c), c.labels().verb()))
                      .toList());
          return clause -> Labels.NONE.withLeadVerb(model.verb(clause(clause)));
        });
  }

  private static Recipe mentions() {
    MentionRecognizer rules = MentionRecognizers.of(MentionRecognizers.DEFAULT);
    return recipe(
        "The shipped recogniser, which learns nothing here; folds show the spread.",
        seen -> clause -> mentions(rules, clause));
  }

  /** A recogniser that a trainer makes of labelled clauses, in place of the rules. */
  public static Recipe mentions(TaggerTrainer trainer) {
    return recipe(
        trainer.id() + ", trained anew without each fold.",
        seen -> {
          MentionRecognizer recognizer = recognizer(trainer, seen);
          return clause -> mentions(recognizer, clause);
        });
  }

  private static MentionRecognizer recognizer(TaggerTrainer trainer, List<LabelledClause> seen) {
    try {
      byte[] model = trainer.train(seen.stream().map(Recipes::marked).toList());
      return new TaggerRecognizer(trainer.id(), trainer.load(model));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "too few labels to learn from (" + e.getMessage() + "); label more clauses", e);
    }
  }

  private static LabelledText marked(LabelledClause clause) {
    String text = clause.text();
    return new LabelledText(
        text,
        clause.labels().mentions().stream()
            .sorted(Comparator.comparingInt(LabelledMention::start))
            .map(
                m ->
                    new LabelledText.Mark(
                        MentionType.valueOf(m.type()),
                        new Span(
                            text.offsetByCodePoints(0, m.start()),
                            text.offsetByCodePoints(0, m.end()))))
            .toList());
  }

  private static Labels mentions(MentionRecognizer recognizer, LabelledClause clause) {
    Clause plain = clause(clause);
    return AnnotatedLabels.labels(
        new AnnotatedClause(
            plain, List.of(), List.of(), recognizer.recognize(plain, DocumentMetadata.NONE)));
  }

  private static Recipe recipe(
      String description,
      Function<List<LabelledClause>, Function<LabelledClause, Labels>> learning) {
    return new Recipe() {
      @Override
      public String description() {
        return description;
      }

      @Override
      public Function<LabelledClause, Labels> learn(List<LabelledClause> seen) {
        return learning.apply(seen);
      }
    };
  }

  /** The clauses as the trainer wants them; two tables' clauses of one id stay two. */
  static List<org.resolute.models.themes.LabelledClause> labelled(
      List<LabelledClause> clauses, Themes themes) {
    Map<String, Integer> seen = new HashMap<>();
    return clauses.stream()
        .map(
            c ->
                new org.resolute.models.themes.LabelledClause(
                    clause(unique(c, seen)),
                    new HashSet<>(c.labels().themes()),
                    themes.themes().stream().map(t -> t.id()).collect(Collectors.toSet())))
        .toList();
  }

  private static LabelledClause unique(LabelledClause clause, Map<String, Integer> seen) {
    int nth = seen.merge(clause.id(), 1, Integer::sum);
    return nth == 1
        ? clause
        : new LabelledClause(
            clause.document(),
            clause.id() + "." + nth,
            clause.section(),
            clause.number(),
            clause.chapeau(),
            clause.text(),
            clause.labels());
  }

  private static Clause clause(LabelledClause clause) {
    return new Clause(
        clause.id(),
        1,
        Section.ofLabel(clause.section()).orElse(Section.OTHER),
        clause.number(),
        0,
        clause.chapeau().isEmpty() ? List.of() : List.of(clause.chapeau()),
        clause.text(),
        SourceMap.NONE,
        List.of());
  }
}
