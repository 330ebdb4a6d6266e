package org.resolute.corpus.rtf;

import java.nio.charset.Charset;

/**
 * How characters are set and where they go: what a brace that opens keeps, and one that closes
 * restores.
 */
final class RtfState {

  /** Where the characters of a group go. */
  enum Target {
    TEXT,
    /** The label that the writing program printed before a paragraph. */
    LABEL,
    /** The instruction of a field, which can name an address. */
    INSTRUCTION,
    FONTS,
    STYLES,
    NOWHERE
  }

  Target target = Target.TEXT;
  boolean bold;
  boolean italic;
  boolean unseen;
  boolean raised;
  int fallback = 1;
  Charset charset;

  /** Whether this group begins a note, header or box, which ends with it. */
  boolean beginsPart;

  /** Whether this group is a link, which ends with it. */
  boolean beginsLink;

  RtfState(Charset charset) {
    this.charset = charset;
  }

  RtfState inner() {
    RtfState copy = new RtfState(charset);
    copy.target = target;
    copy.bold = bold;
    copy.italic = italic;
    copy.unseen = unseen;
    copy.raised = raised;
    copy.fallback = fallback;
    return copy;
  }

  void plain() {
    bold = false;
    italic = false;
    unseen = false;
    raised = false;
  }
}
