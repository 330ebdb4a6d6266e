package org.resolute.corpus.structure;

import java.util.regex.Pattern;

/** Tells recommendations from the procedural paragraphs of a report. */
final class Recommendations {

  /** "States should …", "are encouraged to", "may wish to consider", "recommended that". */
  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(?:should|(?:is|are) (?:encouraged|invited|urged|requested)|recommend(?:s|ed)?"
              + "|may (?:wish to )?consider)\\b");

  private Recommendations() {}

  static boolean recommends(String text) {
    return MODAL.matcher(text).find();
  }
}
