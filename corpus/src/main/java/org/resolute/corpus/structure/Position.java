package org.resolute.corpus.structure;

import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;

/**
 * Where in a document a walk through its paragraphs stands.
 *
 * <p>After the formula come reasons; the first number begins the decisions; the meeting line ends
 * them; "Annex" begins an annex. A part of a long resolution has reasons of its own again.
 */
final class Position {

  private Section section;
  private boolean closed;

  /** Whether the whole text recommends; each paragraph then speaks for itself. */
  private final boolean recommending;

  private boolean afterHeading;
  private boolean underRecommendations;
  private String recommendation = "";

  /** At the beginning of a text whose first paragraph is of this section. */
  Position(Section first) {
    section = first;
    recommending = first == Section.RECOMMENDATION;
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
   * @param reasonsFollow whether the next paragraph that tells is a reason
   */
  void passClause(Block block, Label label, Nesting nesting, boolean reasonsFollow) {
    section =
        switch (section) {
          case PREAMBULAR ->
              beginsDecisions(block, label, nesting, reasonsFollow) ? Section.OPERATIVE : section;
          case OPERATIVE -> returnsToReasons(block, label, nesting) ? Section.PREAMBULAR : section;
          case OTHER, RECOMMENDATION -> reportSection(block, label);
          case STATEMENT, ANNEX -> section;
        };
    if (recommending && section != Section.ANNEX) {
      section = reportSection(block, label);
    }
    afterHeading = false;
  }

  /** After a preamble that needed no formula, the formula begins the decisions. */
  void decide() {
    section = Section.OPERATIVE;
    closed = false;
  }

  private static boolean beginsDecisions(
      Block block, Label label, Nesting nesting, boolean reasonsFollow) {
    String words = afterLabel(block, label);
    boolean acts = Openings.isOperative(words) || Openings.isActOfBody(words);
    return switch (label.style()) {
      case DECIMAL, MULTILEVEL -> !Openings.isPreambular(words);
      case PARAGRAPH -> label.body().startsWith("OP");
      case NONE -> acts && !(block.stop() == ',' && Openings.looksBack(words) && reasonsFollow);
      case SIGN, CAPITAL -> acts && !nesting.isOpen() && !reasonsFollow;
      default -> acts && !nesting.isOpen();
    };
  }

  private static String afterLabel(Block block, Label label) {
    boolean own = block.label().equals(label);
    return own ? block.content().from(label.length()).text() : block.text();
  }

  /** A part of a long resolution has reasons of its own, under its heading. */
  private boolean returnsToReasons(Block block, Label label, Nesting nesting) {
    boolean reason = label.isNone() && Openings.isPreambular(block.text());
    boolean named = label.style() == Label.Style.PARAGRAPH && label.body().startsWith("PP");
    return named || (reason && !nesting.isOpen() && (afterHeading || block.stop() == ','));
  }

  private Section reportSection(Block block, Label label) {
    if (recommending) {
      String words = afterLabel(block, label);
      boolean prescribes = !Openings.isPreambular(words) && Recommendations.prescribes(words);
      return prescribes ? Section.RECOMMENDATION : Section.PREAMBULAR;
    }
    if (!recommendation.isEmpty() && label.style() != Label.Style.DECIMAL) {
      return Section.RECOMMENDATION;
    }
    boolean recommends = underRecommendations && Recommendations.recommends(block.text());
    return recommends ? Section.RECOMMENDATION : Section.OTHER;
  }
}
