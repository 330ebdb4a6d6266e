package org.resolute.evaluation.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.corpus.Clause;
import org.resolute.models.Addressee;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.AnnotatedDocument;
import org.resolute.models.DateMention;
import org.resolute.models.Mention;
import org.resolute.models.ThemeScore;
import org.resolute.models.VerbAct;

/** The labels of documents that were annotated in this very run, as the output files have them. */
public final class AnnotatedLabels {

  private static final Set<Layer> LAYERS = EnumSet.complementOf(EnumSet.of(Layer.LINKS));

  private AnnotatedLabels() {}

  /** The documents as one set. */
  public static LabelledSet of(String name, Collection<AnnotatedDocument> documents) {
    Set<String> themes = new LinkedHashSet<>();
    List<LabelledClause> clauses = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      String id = Keys.document(document.document().id());
      for (AnnotatedClause clause : document.clauses()) {
        clause.themes().forEach(t -> themes.add(t.theme()));
        clauses.add(clause(id, clause));
      }
    }
    return new LabelledSet(name, LAYERS, List.copyOf(themes), clauses);
  }

  private static LabelledClause clause(String document, AnnotatedClause annotated) {
    Clause clause = annotated.clause();
    return new LabelledClause(
        document,
        clause.id(),
        clause.section().label(),
        clause.number(),
        clause.chapeau(),
        clause.text(),
        labels(annotated));
  }

  /** What is believed of one clause. */
  public static Labels labels(AnnotatedClause annotated) {
    List<String> addressees = new ArrayList<>();
    annotated
        .acts()
        .forEach(a -> a.addressees().stream().map(Addressee::name).forEach(addressees::add));
    Map<String, Double> scores = new LinkedHashMap<>();
    annotated.themes().forEach(t -> scores.put(t.theme(), t.score()));
    return Labels.NONE
        .withVerbs(annotated.acts().stream().map(VerbAct::verb).toList(), addressees)
        .withThemes(
            annotated.themes().stream().filter(ThemeScore::carried).map(ThemeScore::theme).toList(),
            scores)
        .withMentions(
            annotated.mentions().stream().map(m -> mention(m, annotated.clause().text())).toList())
        .withDates(
            annotated.mentions().stream()
                .filter(DateMention.class::isInstance)
                .flatMap(m -> ((DateMention) m).values().stream())
                .toList());
  }

  private static LabelledMention mention(Mention mention, String text) {
    int start = text.codePointCount(0, mention.span().start());
    int length = text.codePointCount(mention.span().start(), mention.span().end());
    return new LabelledMention(
        mention.type().name(), start, start + length, mention.text(), mention.value());
  }
}
