package org.resolute.models;

import java.io.Serializable;
import org.resolute.corpus.Span;

/** A name, reference or date in a clause. */
public sealed interface Mention extends Serializable
    permits NamedMention, ReferenceMention, DateMention {

  MentionType type();

  /** The characters of the clause's text at {@link #span()}. */
  String text();

  /** Where it stands in the clause's text. */
  Span span();

  /** The ISO value of a date, the symbol of a reference, the code of a country; else empty. */
  String value();

  /** The recogniser that found it: {@code rules}. */
  String recognizer();
}
