package org.resolute.evaluation.judge;

import java.util.List;
import java.util.Map;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Figure;
import org.resolute.models.verbs.VerbClass;
import org.resolute.models.verbs.VerbVocabulary;

/**
 * Judges the lead verb of given clauses, and its class: whether it directs, decides, commits,
 * expresses or asserts. Clauses without a lead verb in the gold are left out.
 */
public final class LeadVerbJudge implements Judge {

  /** The share of clauses whose verb is right. */
  public static final String VERB = "verb";

  /** The share of clauses whose verb is of the right class. */
  public static final String CLASS = "verb_class";

  private static final VerbVocabulary VERBS = VerbVocabulary.standard();

  @Override
  public String task() {
    return "lead_verbs";
  }

  @Override
  public boolean canJudge(LabelledSet gold) {
    return gold.layers().contains(Layer.LEAD_VERB);
  }

  @Override
  public Evaluation judge(LabelledSet gold, LabelledSet system) {
    Docket docket = new Docket();
    Map<String, LabelledClause> found = system.byId();
    for (LabelledClause clause : gold.clauses()) {
      String wanted = clause.labels().verb();
      if (!wanted.isEmpty()) {
        String verb = found.get(clause.id()).labels().verb();
        docket.decide(clause, VERB, Keys.verb(wanted).equals(Keys.verb(verb)), wanted, verb);
        String kind = kind(wanted);
        docket.decide(clause, CLASS, kind.equals(kind(verb)), kind, kind(verb));
      }
    }
    return docket.close(task(), List.of(Figure.share(VERB), Figure.share(CLASS)));
  }

  /** The class that the vocabulary gives the verb; of an unlisted verb, the verb itself. */
  private static String kind(String verb) {
    return Keys.verb(verb).equals("express")
        ? VerbClass.EXPRESSIVE.name()
        : VERBS.entry(verb).map(e -> e.verbClass().name()).orElse(verb);
  }
}
