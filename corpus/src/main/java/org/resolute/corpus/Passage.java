package org.resolute.corpus;

import java.io.Serializable;

/**
 * A stretch of the source that is not a clause, kept so that every character is accounted for.
 *
 * @param kind what it is
 * @param span where it stands in the source
 */
public record Passage(Kind kind, Span span) implements Serializable {

  /** What a passage is. */
  public enum Kind {
    /** Letterhead, agenda item, sponsors, title: all that stands before the text. */
    FRONT_MATTER,
    /** "The General Assembly,". */
    FORMULA,
    /** A heading between paragraphs. */
    HEADING,
    /** The number or letter of a clause. */
    NUMBER,
    /** A footnote or a starred note. */
    FOOTNOTE,
    /** The mark in a clause that calls a footnote. */
    FOOTNOTE_MARK,
    /** A row of a table. */
    TABLE,
    /** "64th plenary meeting, 18 December 2019" and the like after the last paragraph. */
    CLOSING,
    /** A running header, page number, bar code or ornament. */
    FURNITURE,
    /** Asterisks of italics, brackets and addresses of links. */
    MARKUP
  }
}
