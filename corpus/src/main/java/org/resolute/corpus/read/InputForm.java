package org.resolute.corpus.read;

/** The forms in which documents come. */
enum InputForm {
  PLAIN_TEXT,
  JSON_LINES,
  CSV,
  AKOMA_NTOSO,
  PDF,
  DOCX,
  HTML,
  /** A form that we cannot read. */
  UNKNOWN
}
