package org.resolute.corpus.read;

/** The forms in which documents come. */
enum InputForm {
  PLAIN_TEXT,
  MARKDOWN,
  JSON_LINES,
  CSV,
  AKOMA_NTOSO,
  PDF,
  DOCX,
  HTML,
  /** A Word file of 1997 to 2003. */
  DOC,
  RTF,
  /** An OpenDocument text, zipped or flat. */
  ODT,
  /** A form that we cannot read. */
  UNKNOWN
}
