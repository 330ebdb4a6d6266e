package org.resolute.models.verbs;

/** What kind of act a verb performs. */
public enum VerbClass {
  /** Asks somebody to act: "urges States to license recruiters". */
  DIRECTIVE,
  /** Settles a matter by being said: "decides to establish a register". */
  DECISION,
  /** Binds the speaking body itself: "pledges to review the list". */
  COMMITMENT,
  /** Shows what the body feels or holds of something: "welcomes the report". */
  EXPRESSIVE,
  /** Says how things stand: "notes that few cases come to court". */
  ASSERTIVE
}
