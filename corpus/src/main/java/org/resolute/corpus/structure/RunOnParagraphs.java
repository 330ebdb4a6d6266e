package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;

/**
 * Parts paragraphs whose line break was lost: "1. Urges States to act; 2. Requests the Board to
 * report;" holds the next number of the row, after a stop, before an act.
 */
final class RunOnParagraphs {

  private static final Pattern NUMBER =
      Pattern.compile("(?<=[;.:,] |and )(\\d{1,3})\\. ?(?=\\p{Lu})");

  private RunOnParagraphs() {}

  /** The paragraphs, each by itself. */
  static List<Block> part(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    int last = 0;
    for (Block block : blocks) {
      Label label = block.label();
      last = label.style() == Label.Style.DECIMAL ? label.decimal() : last;
      last = part(block, last, parted);
    }
    return parted;
  }

  /** Whether a quotation is open there, or a draft that the paragraph recommends. */
  private static boolean isQuoted(String text, int at) {
    int draft = text.indexOf("following draft ");
    if (draft >= 0 && draft < at) {
      return true;
    }
    int open = 0;
    for (int i = 0; i < at; i++) {
      open += text.charAt(i) == '“' ? 1 : 0;
      open -= text.charAt(i) == '”' ? 1 : 0;
    }
    return open > 0;
  }

  /** Adds the parts of a block, and returns the last number. */
  private static int part(Block block, int number, List<Block> parted) {
    Block rest = block;
    int last = number;
    int from = rest.label().length();
    while (true) {
      Matcher next = NUMBER.matcher(rest.text());
      int cut = -1;
      while (cut < 0 && next.find(from)) {
        boolean follows = Integer.parseInt(next.group(1)) == last + 1;
        cut =
            follows
                    && !isQuoted(rest.text(), next.start())
                    && Openings.isOperative(rest.text().substring(next.end()))
                ? next.start()
                : -1;
        from = next.end();
      }
      if (cut < 0) {
        parted.add(rest);
        return last;
      }
      parted.add(rest.withContent(rest.content().until(cut).stripped()));
      rest = rest.withContent(rest.content().from(cut));
      last++;
      from = rest.label().length();
    }
  }
}
