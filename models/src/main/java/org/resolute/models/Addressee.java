package org.resolute.models;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whom an act asks.
 *
 * @param name as the text names it, without leading article and trailing conditions
 * @param id id in the gazetteer of bodies: {@code unodc}; empty where it is not listed
 * @param kind {@code states}, {@code un_secretariat}, {@code un_body}, {@code
 *     international_organization}, {@code regional_organization}, {@code civil_society}, {@code
 *     private_sector}, {@code individual_mandate} or {@code other}
 */
public record Addressee(String name, String id, String kind) implements Serializable {

  public Addressee {
    Objects.requireNonNull(name);
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
  }
}
