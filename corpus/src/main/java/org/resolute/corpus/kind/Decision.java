package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Bodies;
import org.resolute.corpus.metadata.Formula;

/**
 * A decision: one sentence, mostly in the past tense, with items. "At its 5th plenary meeting, on
 * 20 September 2019, the General Assembly decided to …".
 */
public record Decision() implements DocumentKind {

  private static final Pattern MEETING =
      Pattern.compile(
          "At (?:its|the) (?:resumed )?\\d{1,5}(?:st|nd|rd|th) (?:[a-z() ]{0,30})meetings?\\b.*+");

  /** "As a result, as of 1 January 2036, the Board is composed as follows": what came of it. */
  private static final Pattern OUTCOME = Pattern.compile("As a (?:result|consequence) ?,");

  /** Whether the text begins with the meeting that decided. */
  public static boolean namesMeeting(String text) {
    return MEETING.matcher(text).matches();
  }

  @Override
  public Optional<Opening> opening(List<Block> blocks) {
    int first = Opening.firstSentence(blocks);
    if (first == blocks.size() || Report.begins(blocks, first)) {
      return Optional.empty();
    }
    String words = Paragraph.words(blocks.get(first));
    boolean decision =
        namesMeeting(words)
            || Bodies.isKnown(Formula.speaker(words))
            || Openings.isActOfBody(words)
            || blocks.subList(0, first).stream().anyMatch(b -> namesDecision(b.text()));
    return decision
        ? Optional.of(new Opening(this, first, Section.OPERATIVE, ""))
        : Optional.empty();
  }

  /** "Decision 4/4", "Draft decision submitted by …", "Peru: draft decision". */
  private static boolean namesDecision(String line) {
    return line.startsWith("Decision ")
        || line.startsWith("Draft decision")
        || line.endsWith("draft decision");
  }

  @Override
  public Section section(Section current, Paragraph paragraph) {
    if (OUTCOME.matcher(paragraph.words()).lookingAt()) {
      return Section.OTHER;
    }
    return new Resolution()
        .section(current == Section.OTHER ? Section.OPERATIVE : current, paragraph);
  }
}
