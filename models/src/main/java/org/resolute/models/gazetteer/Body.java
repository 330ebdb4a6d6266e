package org.resolute.models.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A body that documents name: an organ, office, mandate, organisation, court, group.
 *
 * @param id stable id: {@code unodc}
 * @param name official name: {@code United Nations Office on Drugs and Crime}
 * @param acronym {@code UNODC}; empty where it has none
 * @param aliases other names that mean it wherever they stand
 * @param kind {@code states}, {@code un_secretariat}, {@code un_body}, {@code
 *     international_organization}, {@code regional_organization}, {@code civil_society}, {@code
 *     private_sector}, {@code individual_mandate} or {@code other}
 * @param resolutions what stands before the number in the symbol of its resolutions: {@code
 *     A/RES/}; empty where it has none
 * @param decisions the same for its decisions: {@code A/DEC/}
 * @param numbering how it numbers them
 * @param generic whether it is a class of bodies ("Member States"), which is addressed but is no
 *     name
 */
public record Body(
    String id,
    String name,
    String acronym,
    List<String> aliases,
    String kind,
    String resolutions,
    String decisions,
    Numbering numbering,
    boolean generic) {

  /** No body, or none that is known. */
  public static final Body NONE =
      new Body("", "", "", List.of(), "other", "", "", Numbering.NONE, false);

  public Body {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(acronym);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(resolutions);
    Objects.requireNonNull(decisions);
    Objects.requireNonNull(numbering);
    aliases = List.copyOf(aliases);
  }

  /** Every way to name it: name, acronym, aliases. */
  public List<String> names() {
    return Stream.concat(Stream.of(name, acronym), aliases.stream())
        .filter(spelling -> !spelling.isEmpty())
        .toList();
  }

  /** Whether its resolutions or decisions can be cited by number. */
  public boolean adopts() {
    return numbering.form() != Numbering.Form.NONE;
  }
}
