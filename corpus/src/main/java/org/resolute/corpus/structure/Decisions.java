package org.resolute.corpus.structure;

import java.util.regex.Pattern;

/** Tells the sentence of a decision, which has no formula. */
final class Decisions {

  /** "At its 5th plenary meeting, on 20 September 2019, the General Assembly … decided …". */
  private static final Pattern DECIDES =
      Pattern.compile(
          "\\b[Tt]he (?:[A-Z][A-Za-z-]+ )(?:[A-Za-z-]+ ){0,20}?.{0,400}?\\b"
              + "(?:decide[sd]|t(?:akes|ook) note|adopt(?:s|ed)|approve[sd]|elect(?:s|ed)"
              + "|appoint(?:s|ed)|endorse[sd]|request(?:s|ed)|recall(?:s|ed)|reaffirm(?:s|ed))\\b");

  private Decisions() {}

  static boolean decides(String text) {
    return DECIDES.matcher(text).find();
  }
}
