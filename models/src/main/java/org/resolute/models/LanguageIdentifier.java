package org.resolute.models;

/** Tells the language of a text. Safe for use by several threads. */
@FunctionalInterface
public interface LanguageIdentifier {

  /** The most likely language; {@link Language#UNKNOWN} where the text is too short to tell. */
  Language identify(String text);
}
