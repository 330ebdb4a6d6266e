package org.resolute.corpus.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;

/**
 * Joins the word in capitals that a paragraph opens with, where character recognition or wide
 * setting has split it: "CONGRATULATE S the crews" opens with "CONGRATULATES".
 */
final class SplitWords {

  /** Two parts in capitals, then a space or the end. */
  private static final Pattern SPLIT = Pattern.compile("(\\p{Lu}{1,14}) (\\p{Lu}{1,14})(?= |,|$)");

  private static final int LONGEST = 40;

  private SplitWords() {}

  /** The blocks, each with its first word whole. */
  static List<Block> join(List<Block> blocks) {
    return blocks.stream().map(SplitWords::join).toList();
  }

  private static Block join(Block block) {
    String text = block.text();
    int start = block.label().length();
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    Matcher split = SPLIT.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    boolean joins =
        split.lookingAt()
            && !Openings.isOpeningWord(split.group(1))
            && Openings.isOpeningWord(split.group(1) + split.group(2));
    return joins ? block.withContent(block.content().withoutSpace(split.end(1))) : block;
  }
}
