package org.resolute.corpus.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.metadata.FrontMatter;

/**
 * The lines of the letterhead that come back at the head of later pages: symbol, session, title
 * with or without its number.
 */
final class RunningHeaders {

  private RunningHeaders() {}

  /** Those lines; none where the document has no formula that ends its letterhead. */
  static Set<String> letterhead(List<Block> blocks) {
    Set<String> lines = new HashSet<>();
    for (Block block : blocks) {
      String text = block.text();
      if (Formula.matches(text)) {
        return lines;
      }
      if (!Closings.isDate(block) && !Headings.isNumeral(block)) {
        lines.add(text);
        lines.add(FrontMatter.withoutNumber(text));
      }
    }
    return Set.of();
  }
}
