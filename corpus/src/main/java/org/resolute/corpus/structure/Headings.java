package org.resolute.corpus.structure;

import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.kind.Decision;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;

/** Tells headings from paragraphs. */
final class Headings {

  private static final int LONGEST = 280;

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
    if (text.length() > LONGEST || text.indexOf('|') >= 0 || Decision.namesMeeting(text)) {
      return false;
    }
    if (block.label().style() == Label.Style.CAPITAL) {
      String words = block.content().from(block.label().length()).text();
      return !block.hasStop() && !Openings.isPreambular(words) && !Openings.isOperative(words);
    }
    if (!block.label().isNone() || block.hasStop()) {
      return DIVISION.matcher(text).matches() && text.length() < 60;
    }
    return !Character.isLowerCase(text.charAt(0))
        && !Openings.isPreambular(text)
        && !Openings.isOperative(text);
  }
}
