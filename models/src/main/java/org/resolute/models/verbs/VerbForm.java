package org.resolute.models.verbs;

/**
 * A form in which a verb acts.
 *
 * @param entry the verb
 * @param mood the form's grammar
 * @param leadOnly whether it counts at the head of a clause alone
 */
record VerbForm(VerbEntry entry, Mood mood, boolean leadOnly) {

  /** The grammar of a form. */
  enum Mood {
    /** "urges", as in operative paragraphs. */
    THIRD,
    /** "urging", "concerned", as in preambular paragraphs. */
    PARTICIPLE,
    /** "urge", as after "We". */
    BASE,
    /** "urged", as in reports. */
    PAST,
    /** "should", "are encouraged to", as in recommendations. */
    MODAL
  }
}
