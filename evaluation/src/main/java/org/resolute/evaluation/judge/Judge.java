package org.resolute.evaluation.judge;

import org.resolute.evaluation.labels.LabelledSet;

/** Holds a system against gold for one task. Stateless. */
public interface Judge {

  /** The task: {@code themes}. */
  String task();

  /** Whether the gold says what this judge needs. */
  boolean canJudge(LabelledSet gold);

  /** Every decision of the system on the gold's clauses. */
  Evaluation judge(LabelledSet gold, LabelledSet system);
}
