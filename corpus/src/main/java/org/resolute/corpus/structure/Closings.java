package org.resolute.corpus.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.Dates;

/** The lines after the last paragraph: when it was adopted, and how the votes fell. */
final class Closings {

  /** "47th plenary meeting 13 December 2019", "2nd (resumed) plenary meeting", "31st meeting". */
  private static final Pattern MEETING =
      Pattern.compile(
          "\\(?(?:\\d{1,5} ?(?:st|nd|rd|th)_?(?: \\([a-z]+\\))?(?: [a-z]+)? (?:and \\d{1,5}th )?"
              + "|[A-Z][a-z]+(?: ?-[a-z]+)?(?: \\([a-z]+\\))? [Pp]lenary )[Mm]eetings?\\b.{0,200}+");

  /**
   * "[Adopted without a vote.]", "Adopted unanimously at the 41st meeting.", "Adopted by a recorded
   * vote of 27 to 16 …", "(Adopted at the second plenary session …)".
   */
  private static final Pattern ADOPTED =
      Pattern.compile(
          "[\\[(]?(?:Resolution |Decision )?[Aa]dopted (?:unanimously,?|without|by|as|at|the|on|in) .*+");

  /** What makes the adoption of the act itself of it. */
  private static final Pattern ADOPTING =
      Pattern.compile("\\b(?:meet(?:ing|-)|votes?|consensus|acclamation|session|unanimously)");

  /** "In favour: …", "Against: …", "Abstaining: …", "Abstentions: …". */
  private static final Pattern VOTES =
      Pattern.compile(
          "(?:In favour|Against|Abstaining|Abstentions|Absent|Present but not voting)\\s?:.*+"
              + "|The voting was as follows:?");

  /** "A33/VR/17", "(See A/71/PV.25)", "[A4/R/63]", "EB59/SR/24": the record of the meeting. */
  private static final Pattern RECORD =
      Pattern.compile(
          "[\\[(]?(?:See )?(?:[A-Z]{1,2}\\d{0,3}/(?:\\d{1,3}/)?(?:VR|SR|PV|R)[/.]\\w{1,5})[\\])]?\\.?"
              + "|(?:Hbk|Handb\\.) Res\\..*+");

  /** "(Third report of the Committee …, adopted at the tenth plenary meeting)". */
  private static final Pattern REPORT =
      Pattern.compile(
          "[\\[(](?:Presented |Adopted |Section |[A-Z][a-z]+(?:-[a-z]+)? report |Committee "
              + "|Draft )(?s:.{3,300}?)(?:meeting|report|adopted)\\b(?s:.{0,80}?)[\\])][\\[\\] \\w/().]{0,30}");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?<=[.;:] )(?:"
              + REPORT.pattern()
              + "|(?:\\d{1,3} )?Adopted (?:unanimously|at|by|without)[ ,].{3,200}+"
              + "|(?:Hbk|Handb\\.) Res\\..{3,300}+"
              + "|[A-Z][a-z]+(?:-[a-z]+)? [Pp]lenary [Mm]eeting, \\d.{3,200}+)$"
              + "|(?<=[\\p{L}\\d)] )Adopted (?:unanimously |without a vote )?at the "
              + "\\d{1,5}(?:st|nd|rd|th) meeting\\b.{0,120}+$");

  /** "(Signed) Ada Berg", "Done at Geneva, this …", "Secretary-General" after the end. */
  private static final Pattern SIGNATURE = Pattern.compile("\\(Signed\\).*+|\\(signed\\).*+");

  /** Without one of these no remark on the adoption ends a paragraph. */
  private static final Pattern ENDING_WORDS =
      Pattern.compile("[Aa]dopted |[Mm]eeting|Res\\.|report");

  /** "(First report of the Committee on …", where the next line goes on. */
  private static final Pattern CUT_REPORT =
      Pattern.compile("\\((?:[A-Z][a-z]+(?:-[a-z]+)? report|Committee [AB],) .{0,120}+");

  private static final int LONGEST_REMARK = 400;

  private Closings() {}

  /** Whether such a line begins the end of a resolution. */
  static boolean begins(Block block) {
    String text = block.text();
    return MEETING.matcher(text).matches()
        || isAdoption(text)
        || RECORD.matcher(text).matches()
        || REPORT.matcher(text).matches()
        || CUT_REPORT.matcher(text).matches()
        || SIGNATURE.matcher(text).matches();
  }

  /** Whether it says that the act was adopted, when and how. */
  static boolean isAdoption(String text) {
    return ADOPTED.matcher(text).matches()
        && ADOPTING.matcher(text).find()
        && (text.length() < LONGEST_REMARK || text.startsWith("["));
  }

  /** Where the remark on the adoption begins that ends a paragraph; -1 where there is none. */
  static int tail(String text) {
    int from = Math.max(0, text.length() - 450);
    Matcher tail = TAIL.matcher(text).region(from, text.length());
    tail.useTransparentBounds(true);
    return ENDING_WORDS.matcher(text).region(from, text.length()).find() && tail.find()
        ? tail.start()
        : -1;
  }

  /** Whether what has been read of the end breaks off: "by 9 votes to none, with", "(France,". */
  static boolean isUnfinished(String text) {
    long open = text.chars().filter(c -> c == '(').count();
    long closed = text.chars().filter(c -> c == ')').count();
    char last = text.charAt(text.length() - 1);
    return open > closed
        || (isAdoption(text) && (Character.isLetter(last) || last == ',' || last == '-'));
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
