package org.resolute.evaluation.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledMention;
import org.resolute.evaluation.labels.Layer;

/**
 * Something that every annotator answered of every clause.
 *
 * @param name {@code themes/ict}
 * @param single whether each clause has exactly one answer, so that chance-corrected agreement has
 *     a meaning; else answers are bags, compared by F1
 * @param answers of a clause; of a single answer, a list of one
 */
public record Question(
    String name, boolean single, Function<LabelledClause, List<String>> answers) {

  /** All questions that these annotators answered. */
  public static List<Question> of(Annotators annotators) {
    List<Question> questions = new ArrayList<>();
    if (annotators.layers().contains(Layer.STRUCTURE)) {
      questions.add(new Question("section", true, c -> List.of(c.section())));
    }
    if (annotators.layers().contains(Layer.THEMES)) {
      annotators.themes().forEach(t -> questions.add(theme(t)));
    }
    if (annotators.layers().contains(Layer.VERBS)) {
      questions.add(new Question("first_verb", true, c -> List.of(Keys.verb(c.labels().verb()))));
      questions.add(new Question("all_verbs", false, c -> keys(c.labels().verbs(), Keys::verb)));
      questions.add(
          new Question(
              "addressees",
              false,
              c -> List.copyOf(new TreeSet<>(keys(c.labels().addressees(), Keys::name)))));
    }
    if (annotators.layers().contains(Layer.MENTIONS)) {
      questions.add(new Question("mentions", false, Question::spans));
    }
    return questions;
  }

  private static Question theme(String theme) {
    return new Question(
        "themes/" + theme, true, c -> List.of(c.labels().themes().contains(theme) ? "yes" : "no"));
  }

  private static List<String> keys(List<String> labels, Function<String, String> key) {
    return labels.stream().map(key).toList();
  }

  private static List<String> spans(LabelledClause clause) {
    return clause.labels().mentions().stream().map(Question::span).sorted().toList();
  }

  private static String span(LabelledMention mention) {
    return "%s %d–%d \"%s\""
        .formatted(mention.type(), mention.start(), mention.end(), mention.text());
  }
}
