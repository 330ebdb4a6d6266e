package org.resolute.evaluation.judge;

import java.util.List;
import org.resolute.evaluation.labels.LabelledSet;

/** All judges, and which of them a gold calls for. */
public final class Judges {

  private static final List<Judge> ALL =
      List.of(
          new StructureJudge(),
          new ReferenceJudge(),
          new ThemeJudge(),
          new VerbJudge(),
          new MentionJudge(),
          new DocumentJudge());

  private Judges() {}

  /** Those that can judge by this gold, in the order of a report. */
  public static List<Judge> of(LabelledSet gold) {
    return ALL.stream().filter(j -> j.canJudge(gold)).toList();
  }
}
