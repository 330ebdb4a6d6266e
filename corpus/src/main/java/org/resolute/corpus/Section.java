package org.resolute.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of a document that a clause stands in. */
public enum Section {
  /** An unnumbered reason before the operative part: "Recalling its resolution …". */
  PREAMBULAR,
  /** A numbered decision, or an item below one: "1. Urges Member States …". */
  OPERATIVE,
  /** A recommendation of a report: "States parties should …". */
  RECOMMENDATION,
  /** A paragraph of a presidential statement: "The Security Council welcomes …". */
  STATEMENT,
  /** A paragraph of a text that is annexed to the document. */
  ANNEX,
  /** Any other paragraph: the procedural paragraphs of a report, for example. */
  OTHER;

  /** The name in the tables: {@code preambular}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The section with this label; empty where there is none. */
  public static Optional<Section> ofLabel(String label) {
    return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
  }
}
