package org.resolute.evaluation.labels;

/** What a set of labelled clauses says something about. */
public enum Layer {
  /** Which clauses a document has, with section and number. */
  STRUCTURE,
  /** The first verb of each clause, and no others. */
  LEAD_VERB,
  /** All verbs of a clause and their addressees. */
  VERBS,
  THEMES,
  MENTIONS,
  /** The values of the dates of a clause, without their places. */
  DATES,
  /** The symbols that the links of a clause point at. */
  LINKS
}
