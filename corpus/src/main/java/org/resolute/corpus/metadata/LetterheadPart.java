package org.resolute.corpus.metadata;

/**
 * A part of a line of the letterhead.
 *
 * @param kind what it says
 * @param text as printed
 * @param value what it means: the symbol, the date in ISO 8601, the name of the body
 * @param body the body that it belongs to; empty where it does not say
 */
record LetterheadPart(Kind kind, String text, String value, String body) {

  enum Kind {
    /** "A/RES/91/17", "WHA66.10". */
    SYMBOL,
    /**
     * "91/17", "Resolution 500 (1982)"; the value is the bare number, the text the printed words.
     */
    NUMBER,
    /** "Keeping of registers". */
    TITLE,
    /** "Statement by the President of the Security Council". */
    STATEMENT_TITLE,
    /** "Report of the Executive Director": the title of a document that has no other. */
    AUTHOR,
    /** "General Assembly". */
    BODY,
    /** "Ninety-first session". */
    SESSION,
    /** "Agenda item 72 (b)"; the value is "72 (b)". */
    AGENDA_ITEM,
    /** "Adopted on 13 December 2036", "of 10 March 1973": the date, where there is one. */
    ADOPTION,
    /** The sentence that introduces a presidential statement, with its date. */
    INTRODUCTION,
    /** "13 December 2036", "Distr.: General 20 December 2036". */
    DATE,
    /** "Kenya, Peru: draft resolution". */
    SPONSORS,
    /** "[on the report of the Second Committee]", "Addendum", "Nairobi, 23–27 May 2016". */
    REMARK
  }

  static LetterheadPart of(Kind kind, String text) {
    return new LetterheadPart(kind, text, text, "");
  }

  static LetterheadPart dated(Kind kind, String text) {
    return new LetterheadPart(kind, text, Dates.first(text), "");
  }

  boolean is(Kind sought) {
    return kind == sought;
  }
}
