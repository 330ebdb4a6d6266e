package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;

/** A declaration: those who have met speak of themselves. "1. We reaffirm …". */
public record Declaration() implements DocumentKind {

  private static final int FEWEST = 3;

  @Override
  public Optional<Opening> opening(List<Block> blocks) {
    int first = Opening.firstSentence(blocks);
    if (first == blocks.size()
        || Report.begins(blocks, first)
        || !isDeclared(blocks.subList(first, blocks.size()))) {
      return Optional.empty();
    }
    boolean acts = Openings.isActOfOurs(Paragraph.words(blocks.get(first)));
    Section section = acts ? Section.OPERATIVE : Section.PREAMBULAR;
    return Optional.of(new Opening(this, first, section, ""));
  }

  /** Whether in a third of the paragraphs "we" act or are the subject. */
  private static boolean isDeclared(List<Block> blocks) {
    int paragraphs = 0;
    int ours = 0;
    for (Block block : blocks) {
      if (block.hasStop()) {
        String words = Paragraph.words(block);
        paragraphs++;
        ours += words.startsWith("We ") || words.startsWith("We, ") ? 1 : 0;
      }
    }
    return ours >= FEWEST && ours * 3 >= paragraphs;
  }

  @Override
  public Section section(Section current, Paragraph paragraph) {
    return new Resolution().section(current, paragraph);
  }
}
