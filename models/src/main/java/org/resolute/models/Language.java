package org.resolute.models;

import java.io.Serializable;
import java.util.Objects;

/**
 * The language that a text seems to be in.
 *
 * @param code ISO 639-1: {@code en}; empty where it cannot be told
 * @param confidence 0..1
 */
public record Language(String code, double confidence) implements Serializable {

  /** A text too short to tell. */
  public static final Language UNKNOWN = new Language("", 0);

  public Language {
    Objects.requireNonNull(code);
  }
}
