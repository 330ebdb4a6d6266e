package org.resolute.corpus.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;

/**
 * Tells the rows of a table, each a line of text in our sources, from paragraphs: a run of short
 * lines without stops, many of which end with a figure.
 */
final class Tables {

  private static final int FEWEST_ROWS = 4;
  private static final int LONGEST_ROW = 160;

  /** What stands below a table. */
  private static final Pattern LEGEND =
      Pattern.compile("(?:Abbreviations?|Sources?|Notes?|Legend|Key) ?: .*+");

  private Tables() {}

  /**
   * Whether the block at {@code i} is a row.
   *
   * @param afterChapeau whether a paragraph before it leads in a list
   */
  static boolean isRow(List<Block> blocks, int i, boolean afterChapeau) {
    if (!looksLikeRow(blocks.get(i))) {
      return false;
    }
    int from = i;
    while (from > 0 && i - from < 40 && looksLikeRow(blocks.get(from - 1))) {
      from--;
    }
    int to = i + 1;
    while (to < blocks.size() && to - i < 40 && looksLikeRow(blocks.get(to))) {
      to++;
    }
    long figures = blocks.subList(from, to).stream().filter(Tables::endsWithFigure).count();
    return to - from >= FEWEST_ROWS && figures * 5 >= (to - from) * 2L;
  }

  /** Whether it explains a table: "Abbreviations: FO, field office." */
  static boolean isLegend(Block block) {
    return block.text().length() < 2_000 && LEGEND.matcher(block.text()).matches();
  }

  private static boolean looksLikeRow(Block block) {
    return block.text().length() <= LONGEST_ROW
        && !block.hasStop()
        && !Openings.isOperative(block.content().from(block.label().length()).text())
        && (block.label().isNone() || endsWithFigure(block));
  }

  private static boolean endsWithFigure(Block block) {
    String text = block.text();
    char last = text.charAt(text.length() - 1);
    return Character.isDigit(last)
        || (last == ')' && text.length() > 2 && Character.isDigit(text.charAt(text.length() - 2)));
  }
}
