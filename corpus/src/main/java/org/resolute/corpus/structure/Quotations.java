package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.FrontMatter;

/**
 * Joins an act that a paragraph quotes to the paragraph: after "Reaffirms its resolution 301
 * (1971), which reads:" the paragraphs in quotation marks are what another act says, not acts of
 * this one.
 */
final class Quotations {

  /** A quoted act has no more paragraphs than that. */
  private static final int LONGEST = 40;

  private Quotations() {}

  /** The paragraphs, each with what it quotes. */
  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int end = endOfQuotation(blocks, i);
      for (int j = i + 1; j <= end; j++) {
        block = block.join(" ", blocks.get(j));
      }
      joined.add(block);
      i = Math.max(i, end);
    }
    return joined;
  }

  /** The last block of the act that the block at {@code i} quotes; -1 where it quotes none. */
  private static int endOfQuotation(List<Block> blocks, int i) {
    if (!blocks.get(i).isChapeau()
        || i + 1 == blocks.size()
        || !isQuoted(blocks.get(i + 1))
        || FrontMatter.introducesStatement(blocks.get(i))) {
      return -1;
    }
    boolean formula = blocks.get(i + 1).text().length() < 100 && blocks.get(i + 1).stop() == ',';
    for (int j = i + 1; formula && j < Math.min(i + LONGEST, blocks.size()); j++) {
      if (!isQuoted(blocks.get(j))) {
        return -1;
      }
      if (closes(blocks.get(j))) {
        return j;
      }
    }
    return -1;
  }

  private static boolean isQuoted(Block block) {
    char first = block.text().charAt(0);
    return first == '“' || first == '"' || first == '«';
  }

  private static boolean closes(Block block) {
    String text = block.text().replaceAll("[.;,]$", "");
    return text.endsWith("”") || text.endsWith("\"") || text.endsWith("»");
  }
}
