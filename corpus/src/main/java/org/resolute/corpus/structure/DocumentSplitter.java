package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Formula;

/**
 * Finds the documents that a file holds: a volume prints resolution after resolution, a page of it
 * begins with the end of one and breaks off in another.
 *
 * <p>A document begins at a line that numbers an act ("3327 (XXIX). Establishment of …",
 * "Resolution 2902 (2035)", "Decision 6/CMA.3"), where text stands before it and a formula or a
 * first reason soon after it. A number that is only cited, or stands in a quoted act, has neither.
 */
final class DocumentSplitter {

  /** Title, agenda item and the like stand between the number and the formula. */
  private static final int LONGEST_LETTERHEAD = 10;

  /** A paragraph of the text has at least half a line. */
  private static final int SHORTEST_PARAGRAPH = 40;

  /** The line that numbers an act, with or without its title. */
  private static final Pattern NUMBER =
      Pattern.compile(
          // "3327 (XXIX). Establishment …", "182 (1963). Resolution of …", "37/52. World …"
          "\\d{1,4} ?\\((?:[IVXLCDM]+|(?:ES-|S-)[IVX]+|\\d{4})\\)[.:] ?\\S.*+"
              + "|(?:[A-Z]{1,2}-)?\\d{1,4}/\\d{1,3}(?: ?[A-Z](?:-[A-Z])?)?\\. ?\\S.*+"
              // "Resolution 2902 (2035)", "Decision 6/CMA.3", "RESOLUTION 761 (1992)"
              + "|(?:Resolution|RESOLUTION|Decision|DECISION|Recommendation|Draft (?:resolution|decision))"
              + " (?:No\\. ?)?[\\dIVX][\\w/.-]*(?: ?\\([\\dIVXLC-]+\\))?(?:[.:]? .{0,200}+)?"
              // "WHA46.37 …", "S/RES/2902 (2035)", "UNEP/EA.2/Res.25"
              + "|(?:WHA|EB)\\d{1,3}\\.R?\\d{1,3}\\.?(?: .{0,200}+)?"
              + "|[A-Z]{1,8}/[A-Za-z0-9./-]{0,40}(?:RES|Res|DEC|Dec)[./][\\w./-]{1,30}(?: \\(\\d{4}\\))?",
          Pattern.DOTALL);

  private DocumentSplitter() {}

  /** The indices of the blocks at which documents begin: at least 0, in rising order. */
  static List<Integer> starts(List<Block> blocks) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    boolean text = false;
    boolean annex = false;
    String speaker = "";
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (text && isNumber(block) && leadsToText(blocks, i, annex ? speaker : "")) {
        starts.add(i);
        text = false;
        annex = false;
        speaker = "";
      }
      if (speaker.isEmpty() && Formula.matches(block.text())) {
        speaker = Formula.body(block.text());
      }
      annex |= Headings.isAnnex(block);
      text |= isText(block);
    }
    return starts;
  }

  private static boolean isNumber(Block block) {
    return !block.text().endsWith(";") && NUMBER.matcher(block.text()).matches();
  }

  /**
   * Whether a formula or a first reason comes before any other paragraph.
   *
   * @param speaker in an annex, who alone begins another act; else empty
   */
  private static boolean leadsToText(List<Block> blocks, int number, String speaker) {
    int end = Math.min(number + 1 + LONGEST_LETTERHEAD, blocks.size());
    for (int i = number + 1; i < end; i++) {
      String text = blocks.get(i).text();
      if (Formula.matches(text)) {
        return speaker.isEmpty() || Formula.body(text).equals(speaker);
      }
      if (Openings.isPreambular(text)) {
        return speaker.isEmpty();
      }
      if (isText(blocks.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isText(Block block) {
    boolean opens = Openings.isPreambular(block.text()) || Openings.isOperative(block.text());
    return block.hasStop() && (opens || block.text().length() >= SHORTEST_PARAGRAPH);
  }
}
