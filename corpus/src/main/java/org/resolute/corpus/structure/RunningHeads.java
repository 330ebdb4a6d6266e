package org.resolute.corpus.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.Dates;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.metadata.FrontMatter;
import org.resolute.corpus.numbering.Label;

/**
 * Tells the headers and footers of pages that have come into the text: lines of the letterhead that
 * return (symbol, session, title), a symbol alone or with a page number, the titles of the chapters
 * of a volume, and short lines that return with other numbers.
 */
final class RunningHeads {

  private static final int LONGEST = 120;

  /** A line with numbers that returns so often, whatever the numbers, is no line of the text. */
  private static final int OFTEN = 3;

  /** "WHA46.33 page 2", "A/45/PV.6", "EB91.R7", "A/RES/36/12 3". */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:[A-Z]{1,8}\\d{0,2}/[A-Za-z0-9./()-]{1,50}+|[A-Z]{2,4}\\d{1,3}\\.R?\\d{1,3})"
              + "(?: ?[Pp]age \\d{1,4}| \\d{1,4})?");

  /** "General Assembly—Fifth Session", "IV. Resolutions adopted on the reports of … 185". */
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:\\d{1,4} )?(?:[IVX]{1,5}\\. )?(?:Resolutions (?:and [Dd]ecisions )?adopted .*+"
              + "|Resolution adopted on the report.*+"
              + "|General Assembly\\s?[—–-]+\\s?[A-Z][a-z-]+ [A-Za-z ]*Session"
              + "|Official Records .*+|Security Council[,—–-].*+)(?:\\s\\d{1,4})?");

  private RunningHeads() {}

  /** For each block whether it is such a line. */
  static boolean[] in(List<Block> blocks) {
    Set<String> letterhead = letterhead(blocks);
    Map<String, Integer> often = often(blocks);
    boolean[] found = new boolean[blocks.size()];
    boolean begun = false;
    for (int i = 0; i < found.length; i++) {
      String text = blocks.get(i).text();
      begun |= Formula.matches(text);
      found[i] = isHead(blocks.get(i), i, begun, letterhead, often) && !leadsToFormula(blocks, i);
    }
    return found;
  }

  private static boolean isHead(
      Block block, int i, boolean begun, Set<String> letterhead, Map<String, Integer> often) {
    String text = block.text();
    if (text.length() > LONGEST || block.layout().headingLevel() > 0) {
      return false;
    }
    boolean returns = begun && letterhead.contains(text);
    boolean symbol = begun && SYMBOL.matcher(text).matches() && hasDigit(text);
    boolean chapter = !block.hasStop() && CHAPTER.matcher(text).matches();
    boolean counted = often.getOrDefault(withoutNumbers(text), 0) >= OFTEN;
    return returns || symbol || chapter || (counted && i > 0);
  }

  /** Before a formula a symbol is the heading of the next act. */
  private static boolean leadsToFormula(List<Block> blocks, int i) {
    boolean symbol = SYMBOL.matcher(blocks.get(i).text()).matches();
    for (int j = i + 1; symbol && j < Math.min(i + 4, blocks.size()); j++) {
      if (Formula.matches(blocks.get(j).text())) {
        return true;
      }
    }
    return false;
  }

  /** How often lines with a page number at an end return with other numbers. */
  private static Map<String, Integer> often(List<Block> blocks) {
    Map<String, Integer> often = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      String text = block.text();
      if (text.length() <= LONGEST && isPaged(block) && seen.add(text)) {
        often.merge(withoutNumbers(text), 1, Integer::sum);
      }
    }
    return often;
  }

  private static boolean isPaged(Block block) {
    String text = block.text();
    boolean atEnd = Character.isDigit(text.charAt(text.length() - 1));
    boolean atStart = Character.isDigit(text.charAt(0)) && block.label().isNone();
    boolean words = text.codePoints().filter(Character::isLetter).count() > 8;
    return (atEnd || atStart) && words && !block.hasStop() && text.contains("ession");
  }

  private static String withoutNumbers(String text) {
    return text.replaceAll("\\d+", "#");
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  /** The lines before the formula; none where the document has no formula that ends them. */
  private static Set<String> letterhead(List<Block> blocks) {
    Set<String> lines = new HashSet<>();
    for (Block block : blocks) {
      String text = block.text();
      if (Formula.matches(text)) {
        return lines;
      }
      if (!Dates.isLine(text) && !Label.isNumeral(text) && !Closings.begins(block)) {
        lines.add(text);
        lines.add(FrontMatter.withoutNumber(text));
      }
    }
    return Set.of();
  }
}
