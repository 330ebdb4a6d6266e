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

  /** So much of a paragraph says whether it opens with an act, in characters. */
  private static final int LONGEST_OPENING = 120;

  /** "; (6) to set up" within the item (5). */
  private static final Pattern ITEM = Pattern.compile("(?<=[;:；] )\\((\\d{1,2})\\) (?=\\p{L})");

  private RunOnParagraphs() {}

  /** The paragraphs, each by itself. */
  static List<Block> part(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    int last = 0;
    for (Block block : blocks.stream().flatMap(b -> items(b).stream()).toList()) {
      Label label = block.label();
      last = label.style() == Label.Style.DECIMAL ? label.decimal() : last;
      List<Integer> cuts = cuts(block, last);
      parted.addAll(block.cutAt(cuts));
      last += cuts.size();
    }
    return parted;
  }

  /** The items of a row of which the first begins the block: "(5) to …; (6) to …;". */
  private static List<Block> items(Block block) {
    Label label = block.label();
    if (label.style() != Label.Style.BRACKETED_DECIMAL || label.printed().charAt(0) != '(') {
      return List.of(block);
    }
    List<Integer> cuts = new ArrayList<>();
    Matcher next = ITEM.matcher(block.text());
    int from = label.length();
    while (next.find(from)
        && Integer.parseInt(next.group(1)) == label.decimal() + cuts.size() + 1) {
      cuts.add(next.start());
      from = next.end();
    }
    return block.cutAt(cuts);
  }

  /** Where the numbers after {@code last} stand in the block, in rising order. */
  private static List<Integer> cuts(Block block, int last) {
    String text = block.text();
    if (text.indexOf(last + 1 + ".") < 0) {
      return List.of();
    }
    Quotes quotes = new Quotes(text);
    List<Integer> cuts = new ArrayList<>();
    Matcher next = NUMBER.matcher(text);
    int from = block.label().length();
    while (next.find(from)) {
      boolean follows = Integer.parseInt(next.group(1)) == last + cuts.size() + 1;
      if (follows && !quotes.areOpenAt(next.start()) && isAct(text, next.end())) {
        cuts.add(next.start());
      }
      from = next.end();
    }
    return cuts;
  }

  private static boolean isAct(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST_OPENING);
    return Openings.isOperative(text.substring(start, end));
  }

  /** Whether a quotation is open at a place, or a draft that the paragraph recommends. */
  private static final class Quotes {

    private final String text;
    private final int draft;
    private int read;
    private int open;

    Quotes(String text) {
      this.text = text;
      draft = text.indexOf("following draft ");
    }

    /** Asked for places in rising order. */
    boolean areOpenAt(int place) {
      while (read < place) {
        char c = text.charAt(read++);
        open += c == '“' ? 1 : 0;
        open -= c == '”' ? 1 : 0;
      }
      return open > 0 || (draft >= 0 && draft < place);
    }
  }
}
