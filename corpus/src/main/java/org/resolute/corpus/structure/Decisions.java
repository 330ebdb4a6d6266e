package org.resolute.corpus.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.Bodies;
import org.resolute.corpus.metadata.Formula;

/** Tells decisions, which have no formula, from reports. */
final class Decisions {

  /** "At its 5th plenary meeting, on 20 September 2019, the General Assembly …". */
  private static final Pattern MEETING =
      Pattern.compile("At its \\d{1,5}(?:st|nd|rd|th) (?:[a-z() ]{0,30})meetings?,? .*+");

  private Decisions() {}

  /**
   * Whether a text is a decision.
   *
   * @param front the blocks before it
   * @param first its first paragraph
   */
  static boolean isDecision(List<Block> front, String first) {
    return MEETING.matcher(first).matches()
        || Bodies.isKnown(Formula.speaker(first))
        || front.stream().anyMatch(b -> namesDecision(b.text()));
  }

  /** "Decision 4/4", "Draft decision submitted by …", "Peru: draft decision". */
  private static boolean namesDecision(String line) {
    return line.startsWith("Decision ")
        || line.startsWith("Draft decision")
        || line.endsWith("draft decision");
  }
}
