package org.resolute.corpus.language;

import org.resolute.corpus.Section;

/**
 * Tells the section of a clause that stands alone from its first words: "Recalling …" is
 * preambular, "Urges …" operative, "“The Security Council …" a statement.
 */
public final class OpeningSection {

  private OpeningSection() {}

  /** Whether the text is a whole reason: "Recalling its resolution 90/4,". */
  public static boolean isReason(String text) {
    return Openings.isPreambular(text) && ",;:.".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The section; {@link Section#OTHER} where the words do not tell. */
  public static Section of(String text) {
    if (Openings.isPreambular(text)) {
      return Section.PREAMBULAR;
    }
    if (Openings.isOperative(text)) {
      return Section.OPERATIVE;
    }
    return text.startsWith("“The Security Council ") ? Section.STATEMENT : Section.OTHER;
  }
}
