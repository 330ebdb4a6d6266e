package org.resolute.evaluation.forms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;

/**
 * The United Nations' mark-up read by our output contract, where a clause's own label is a number
 * and no part of its text.
 *
 * <p>In some resolutions the editors left it in the text: "(a) To keep registers;" without a number
 * becomes number {@code (a)} and text "To keep registers;". Clauses with a number stay as they are.
 */
public final class ContractReading {

  /** "(a) ", "(iv) ", "(aa) " at the beginning. */
  private static final Pattern OWN_LABEL = Pattern.compile("(\\([a-z]{1,5}\\)) ?(?=\\S)");

  private ContractReading() {}

  /** The same clauses, labels taken off. */
  public static LabelledSet of(LabelledSet gold) {
    List<LabelledClause> clauses = gold.clauses().stream().map(ContractReading::of).toList();
    return new LabelledSet(gold.name(), gold.layers(), gold.themes(), clauses);
  }

  static LabelledClause of(LabelledClause clause) {
    Matcher label = OWN_LABEL.matcher(clause.text());
    if (!clause.number().isEmpty() || !label.lookingAt()) {
      return clause;
    }
    return new LabelledClause(
        clause.document(),
        clause.id(),
        clause.section(),
        label.group(1),
        clause.chapeau(),
        clause.text().substring(label.end()),
        clause.labels());
  }
}
