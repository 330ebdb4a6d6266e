package org.resolute.corpus.block;

/** Where on its page, or in its file, a block stands. */
public enum Region {
  /** The running text. */
  BODY,
  /** A header or footer that comes back on every page. */
  RUNNING,
  /** A footnote or endnote that the format keeps apart from the text. */
  NOTE,
  /** A cell or row of a table of figures; a table that only lays text out is {@link #BODY}. */
  TABLE,
  /** What a web page shows beside its text: menus, related links, the foot of the page. */
  NAVIGATION,
  /** What a reader of the page does not see: hidden or deleted text. */
  HIDDEN
}
