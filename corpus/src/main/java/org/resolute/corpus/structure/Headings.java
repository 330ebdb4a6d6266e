package org.resolute.corpus.structure;

import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.kind.Decision;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;

/** Tells headings from paragraphs. */
final class Headings {

  private static final int LONGEST = 280;

  private static final int LONG_LINE = 160;

  /** What outweighs all that speaks for a heading. */
  private static final int NEVER = -10;

  /** "shall", "have signed": a title has no such verb. */
  private static final Pattern FINITE =
      Pattern.compile("\\b(?:shall|have|has|are|is|was|were|will|should|may|must)\\b");

  /** "Annex", "Annex II", "Appendix A to the …", "Enclosure 3". */
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure|Attachment)(?: (?:[IVXLC]+|[A-Z]|\\d{1,2}))?"
              + "(?:[ :.–—-].{0,200}+)?");

  /** "Part IV", "Section 29C", "Chapter II", "Article 5", "Rule 12", "Table 3", alone or titled. */
  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:Part|Section|Chapter|Article|Rule|Table|Figure|Box|Schedule|Title|Goal) "
              + "(?:[IVXLC]+|\\d{1,3}[A-Z]?|[A-Z])(?:[ :.–—-].{0,200}+)?");

  private Headings() {}

  /** Whether it begins a text that is annexed to the document. */
  static boolean isAnnex(Block block) {
    String text = block.text();
    return text.length() <= LONGEST && !block.hasStop() && ANNEX.matcher(text).matches();
  }

  /** Whether it is the letter or numeral of a part, alone on its line. */
  static boolean isNumeral(Block block) {
    return Label.isNumeral(block.text());
  }

  /** "Section 1", "Article 5", "Chapter II" alone on its line. */
  static boolean isDivision(Block block) {
    return block.text().length() < 60
        && !block.hasStop()
        && DIVISION.matcher(block.text()).matches();
  }

  /** Whether its format says so, and its words do not deny it. */
  private static boolean isMarked(Block block) {
    String text = block.text();
    return block.layout().headingLevel() > 0
        && text.length() <= LONGEST
        && !Openings.isPreambular(text)
        && !Openings.isOperative(text);
  }

  /**
   * Whether a paragraph is a heading: short, without a stop at its end, without a label of a list,
   * and not the beginning of a sentence that a body speaks.
   */
  static boolean isHeading(Block block) {
    String text = block.text();
    if (isNumeral(block) || isMarked(block)) {
      return true;
    }
    if (text.length() > LONGEST) {
      return false;
    }
    if (block.label().style() == Label.Style.CAPITAL) {
      String words = block.content().from(block.label().length()).text();
      return !block.hasStop() && !Openings.isPreambular(words) && !Openings.isOperative(words);
    }
    if (!block.label().isNone() || block.hasStop()) {
      return DIVISION.matcher(text).matches() && text.length() < 60;
    }
    return evidence(block).sum() > 0;
  }

  /** What speaks for a line without number and stop being a heading, and against it. */
  static Evidence evidence(Block block) {
    String text = block.text();
    boolean opens = Openings.isPreambular(text) || Openings.isOperative(text);
    boolean states = text.length() > LONG_LINE && FINITE.matcher(text).find();
    return new Evidence()
        .weigh(!block.hasStop(), 1, "no stop at its end")
        .weigh(text.length() <= LONG_LINE, 1, "short")
        .weigh(block.layout().emphasized(), 1, "set in bold or italics")
        .weigh(states, -2, "a long line with a finite verb")
        .weigh(opens, NEVER, "opens like a reason or an act")
        .weigh(Character.isLowerCase(text.charAt(0)), NEVER, "begins in lower case")
        .weigh(text.indexOf('|') >= 0, NEVER, "holds the bars of a table")
        .weigh(Decision.namesMeeting(text), NEVER, "names the meeting that decided");
  }
}
