package org.resolute.corpus.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which session or meeting of a body speaks: "Forty-sixth", "13th", "Twelfth special session of".
 */
final class Ordinals {

  private static final String UNIT =
      "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
          + "|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth"
          + "|hundredth";

  private static final String TENS =
      "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred(?: and)?";

  /** "Forty-sixth", "FORTY-SIXTH", "Seventy -second" in scans, "46th". */
  static final String ORDINAL =
      "(?:(?i:(?:(?:" + TENS + ")[- ]{1,3}){0,2}(?:" + UNIT + "))|\\d{1,4} ?(?:st|nd|rd|th))";

  /** "Forty-sixth ", "Twelfth special session of the ", "47th session of ". */
  private static final Pattern BEFORE_BODY =
      Pattern.compile(
          ORDINAL
              + " (?i:(?:(?:special|extraordinary|emergency|resumed|regular|annual|ordinary"
              + "|organizational|ministerial) ){0,2}(?:(?:session|meeting) of (?:the )?)?)");

  private Ordinals() {}

  /** The position after such words at {@code start}; {@code start} where there are none. */
  static int skip(String text, int start) {
    Matcher ordinal = BEFORE_BODY.matcher(text).region(start, text.length());
    return ordinal.lookingAt() ? ordinal.end() : start;
  }
}
