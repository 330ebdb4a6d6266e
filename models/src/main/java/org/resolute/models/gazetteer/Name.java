package org.resolute.models.gazetteer;

import java.util.Objects;
import org.resolute.models.MentionType;

/**
 * What a listed name stands for.
 *
 * @param type {@code ORG}, {@code LOC}, {@code INSTRUMENT}, {@code EVENT} or {@code PERSON}
 * @param id id of the body, instrument or event; of a place, its name
 * @param value ISO 3166-1 alpha-3 code of a country or territory; else empty
 * @param kind kind of body or place; else empty
 */
public record Name(MentionType type, String id, String value, String kind) {

  public Name {
    Objects.requireNonNull(type);
    Objects.requireNonNull(id);
    Objects.requireNonNull(value);
    Objects.requireNonNull(kind);
  }

  public boolean isPlace() {
    return type == MentionType.LOC;
  }

  public boolean isCity() {
    return isPlace() && kind.equals("city");
  }
}
