package org.resolute.corpus;

import java.io.Serializable;
import java.util.Locale;

/**
 * A stretch of the source that is no clause, kept so that every character is accounted for.
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
    /** "Adopted unanimously at the 412th meeting.": that the text was adopted, when and how. */
    ADOPTION,
    /** "In favour: …", "Against: …", "Abstaining: …": who voted how. */
    VOTE,
    /** "(Signed) …", "Done at Geneva, this …": who signed, and for whom. */
    SIGNATURE,
    /** The header or footer that comes back on every page. */
    RUNNING_HEAD,
    /** A page number, bar code or ornament. */
    FURNITURE,
    /** Asterisks of italics, brackets and addresses of links. */
    MARKUP,
    /** The same text, or a part of it, in another language: one column of a bilingual page. */
    OTHER_LANGUAGE,
    /** What a reader of the page or print does not see: hidden, struck or deleted text. */
    HIDDEN,
    /** What a web page shows beside its text: menus, related links, the foot of the page. */
    NAVIGATION,
    /**
     * The end of another act, cut off where the file begins, or the beginning of one at its end.
     */
    FOREIGN_TAIL,
    /** What no rule could place. The only kind that counts as unplaced. */
    UNPLACED;

    /** The name in annotations.jsonl: {@code front_matter}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
