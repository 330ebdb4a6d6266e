package org.resolute.corpus.structure;

import java.util.List;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Formula;

/**
 * What stands near a block, as far as it tells the block's role. Each look is a few blocks long.
 *
 * @param blocks all blocks of the document, from the formula on
 */
record Neighborhood(List<Block> blocks) {

  /** In characters; a line of an ending or a heading is shorter. */
  private static final int LONGEST_LINE = 120;

  /** Whether an annex begins with the formula at {@code i}: a draft that was annexed. */
  boolean beginsAnnex(int i) {
    int j = i - 1;
    while (j >= 0 && i - j < 4 && !blocks.get(j).hasStop() && !Headings.isAnnex(blocks.get(j))) {
      j--;
    }
    return j >= 0 && Headings.isAnnex(blocks.get(j)) && !Headings.isNumeral(blocks.get(i - 1));
  }

  /** After the end, a letter or title can lead to the next part: "B", then the formula. */
  boolean leadsToPart(int i, String speaker) {
    for (int j = i; j < Math.min(i + 4, blocks.size()); j++) {
      String text = blocks.get(j).text();
      if (Formula.matches(text)) {
        return speaker.equals(Formula.body(text));
      }
    }
    return false;
  }

  /** Whether a paragraph stands here or soon after, not only what printers put at the end. */
  boolean isText(int i) {
    for (int j = i; j < Math.min(i + 6, blocks.size()); j++) {
      Block block = blocks.get(j);
      boolean labelled = !block.label().isNone() && block.label().length() < block.text().length();
      if (labelled || (block.hasStop() && block.text().length() > LONGEST_LINE / 2)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the next paragraph that tells opens like a reason; of one that looks back, whether an
   * act follows: "Notes …," before "Welcomes …" gives a reason.
   */
  boolean reasonsFollow(int i) {
    String own = blocks.get(i).text();
    for (int j = i + 1; j < Math.min(i + 12, blocks.size()); j++) {
      String text = blocks.get(j).text();
      if (Openings.isPreambular(text)) {
        return true;
      }
      if (Openings.looksBack(own) && Openings.isOperative(text)) {
        return true;
      }
      if (Openings.isOperative(text) || blocks.get(j).label().isNumber()) {
        return false;
      }
    }
    return false;
  }
}
