package org.resolute.corpus.structure;

import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.Dates;

/** The lines after the last paragraph: when it was adopted, and how the votes fell. */
final class Closings {

  /** "47th plenary meeting 13 December 2019", "2nd (resumed) plenary meeting", "31st meeting". */
  private static final Pattern MEETING =
      Pattern.compile(
          "\\d{1,5} ?(?:st|nd|rd|th)(?: \\([a-z]+\\))?(?: [a-z]+)? meetings?\\b.{0,60}+");

  /** "[Adopted without a vote.]", "[Adopted by a recorded vote of 27 to 16 …]". */
  private static final Pattern ADOPTED =
      Pattern.compile("\\[?(?:Resolution |Decision )?[Aa]dopted (?:without|by|as) .*+");

  /** "In favour: …", "Against: …", "Abstaining: …", "Abstentions: …". */
  private static final Pattern VOTES =
      Pattern.compile("(?:In favour|Against|Abstaining|Abstentions)\\s?:.*+");

  private Closings() {}

  /** Whether such a line begins the end of a resolution. */
  static boolean begins(Block block) {
    String text = block.text();
    return MEETING.matcher(text).matches()
        || (text.startsWith("[") && ADOPTED.matcher(text).matches());
  }

  /** Whether the line is a date alone, which closes a resolution that no meeting adopted. */
  static boolean isDate(Block block) {
    return Dates.isLine(block.text());
  }

  /** Whether such a line goes on with the end of a resolution. */
  static boolean continues(Block block) {
    return begins(block) || isDate(block) || VOTES.matcher(block.text()).matches();
  }
}
