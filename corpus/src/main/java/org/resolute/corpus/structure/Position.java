package org.resolute.corpus.structure;

import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.kind.DocumentKind;
import org.resolute.corpus.kind.Paragraph;
import org.resolute.corpus.numbering.Label;

/**
 * Where in a document a walk through its paragraphs stands.
 *
 * <p>After the formula come reasons; the first number begins the decisions; the meeting line ends
 * them; "Annex" begins an annex. A part of a long resolution has reasons of its own again.
 */
final class Position {

  private final DocumentKind kind;
  private Section section;
  private boolean closed;
  private boolean afterHeading;
  private boolean underRecommendations;
  private String recommendation = "";

  /** At the beginning of a text of this kind whose first paragraph is of this section. */
  Position(DocumentKind kind, Section first) {
    this.kind = kind;
    section = first;
  }

  Section section() {
    return section;
  }

  /** Whether the end of a resolution has been read, and nothing after it. */
  boolean isClosed() {
    return closed;
  }

  /** "Recommendation 12" while its paragraphs are read; else empty. */
  String recommendation() {
    return recommendation;
  }

  /** Whether it stands in a report, outside of resolutions. */
  boolean isInReport() {
    return section == Section.OTHER || section == Section.RECOMMENDATION;
  }

  /** A formula, a heading of an annex, and what follows the end begin something new. */
  void begin(Section next) {
    section = next;
    closed = false;
    recommendation = "";
  }

  void close() {
    closed = true;
  }

  /**
   * A recommendation begins.
   *
   * @param number {@code Recommendation 12}
   * @param alone whether its text comes after it
   */
  void recommend(String number, boolean alone) {
    section = Section.RECOMMENDATION;
    recommendation = number;
    afterHeading &= !alone;
  }

  void passHeading(Block heading) {
    afterHeading = true;
    if (section == Section.PREAMBULAR && kind.beginsDecisions(heading)) {
      decide();
    }
    if (isInReport()) {
      section = Section.OTHER;
      recommendation = "";
      Label label = heading.label();
      underRecommendations &= label.style() != Label.Style.CAPITAL || label.roman() == 0;
      underRecommendations |= heading.text().contains("ecommendations");
    }
  }

  /**
   * Goes on to a paragraph: the section changes where the paragraph begins another.
   *
   * @param inList whether the paragraph above leads in a list
   * @param reasonsFollow whether the next paragraph that tells is a reason
   */
  void passClause(Block block, Label label, boolean inList, boolean reasonsFollow) {
    if (section != Section.ANNEX) {
      section =
          kind.section(
              section,
              new Paragraph(
                  block,
                  label,
                  inList,
                  afterHeading,
                  reasonsFollow,
                  recommendation,
                  underRecommendations));
    }
    afterHeading = false;
  }

  /** The decisions begin, whatever the next paragraph says. */
  void decide() {
    section = Section.OPERATIVE;
    closed = false;
  }
}
