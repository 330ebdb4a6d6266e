package org.resolute.corpus.structure;

import java.util.List;
import org.resolute.corpus.block.Block;

/** Tells declarations, in which those who have met speak of themselves: "1. We reaffirm …". */
final class Declarations {

  private static final int FEWEST = 3;

  private Declarations() {}

  /** Whether in a third of its paragraphs "we" act or are the subject. */
  static boolean isDeclaration(List<Block> blocks) {
    int paragraphs = 0;
    int ours = 0;
    for (Block block : blocks) {
      if (block.hasStop()) {
        String words = block.content().from(block.label().length()).text();
        paragraphs++;
        ours += words.startsWith("We ") || words.startsWith("We, ") ? 1 : 0;
      }
    }
    return ours >= FEWEST && ours * 3 >= paragraphs;
  }
}
