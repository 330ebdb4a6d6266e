package org.resolute.evaluation.split;

import java.util.List;
import java.util.function.Function;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.Labels;

/** A way to come from labelled clauses to a classifier. */
public interface Recipe {

  /** One sentence for the report. */
  String description();

  /** What the classifier learned from {@code seen} says of any clause. */
  Function<LabelledClause, Labels> learn(List<LabelledClause> seen);
}
