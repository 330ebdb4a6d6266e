package org.resolute.evaluation.forms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;

/**
 * The United Nations' mark-up read by our output contract, where a clause's own label is a number
 * and no part of its text, and a title is no clause.
 *
 * <p>In some resolutions the editors left it in the text: "(a) To keep registers;" without a number
 * becomes number {@code (a)} and text "To keep registers;". Clauses with a number stay as they are.
 * The line "Statement by the President of the Security Council" is the title from 2010 on, and a
 * paragraph before; here it is a title always.
 */
public final class ContractReading {

  /** "(a) ", "(iv) ", "(aa) " at the beginning. */
  private static final Pattern OWN_LABEL = Pattern.compile("(\\([a-z]{1,5}\\)) ?(?=\\S)");

  private ContractReading() {}

  /** The same clauses, labels taken off, without the titles of statements. */
  public static LabelledSet of(LabelledSet gold) {
    List<LabelledClause> clauses =
        gold.clauses().stream()
            .filter(clause -> !isTitleOfStatement(clause.text()))
            .map(ContractReading::of)
            .toList();
    return new LabelledSet(gold.name(), gold.layers(), gold.themes(), clauses);
  }

  static boolean isTitleOfStatement(String text) {
    return text.startsWith("Statement by the President of ");
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
