package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.metadata.FrontMatter;

/**
 * A presidential statement: a sentence says that the President made it, and all that follows is it,
 * with or without a formula and numbers.
 */
public record Statement() implements DocumentKind {

  @Override
  public Optional<Opening> opening(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (FrontMatter.introducesStatement(blocks.get(i))) {
        return Optional.of(new Opening(this, i, Section.STATEMENT, ""));
      }
      if (Formula.matches(blocks.get(i).text())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  @Override
  public Section section(Section current, Paragraph paragraph) {
    return current;
  }

  @Override
  public boolean hasHeadings() {
    return false;
  }
}
