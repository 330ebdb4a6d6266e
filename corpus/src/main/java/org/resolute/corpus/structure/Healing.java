package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolute.corpus.text.Characters;

/**
 * Joins the parts of paragraphs that page breaks cut. The footnotes that stood between the parts
 * must be gone.
 *
 * <p>A part that begins in lower case continues a paragraph without a stop, or with a comma. One
 * that begins with a capital ("… the Review of the" / "Implementation of …") does so when the first
 * part is long and ends in the middle of a phrase.
 */
final class Healing {

  /** One printed line; a paragraph cut by a page break is longer. */
  private static final int PRINTED_LINE = 70;

  /** Words that no sentence ends with. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "to",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "and",
          "or",
          "as",
          "that",
          "which",
          "its",
          "their",
          "this",
          "against",
          "between",
          "into",
          "under",
          "upon",
          "resolution",
          "resolutions",
          "article",
          "articles",
          "paragraph",
          "paragraphs",
          "including",
          "through",
          "towards",
          "among",
          "all",
          "no",
          "vol",
          "de",
          "la");

  private Healing() {}

  /** The paragraphs, each of them whole. */
  static List<Block> heal(List<Block> blocks) {
    List<Block> whole = new ArrayList<>();
    for (Block block : blocks) {
      int last = whole.size() - 1;
      if (last >= 0 && continues(whole.get(last), block)) {
        Block before = whole.get(last);
        whole.set(last, before.join(before.text().endsWith("-") ? "" : " ", block));
      } else {
        whole.add(block);
      }
    }
    return whole;
  }

  private static boolean continues(Block before, Block block) {
    boolean finished = before.hasStop() && before.stop() != ',';
    if (finished || !block.label().isNone() || Formula.matches(before.text())) {
      return false;
    }
    if (Character.isLowerCase(block.text().charAt(0))) {
      return true;
    }
    return !before.hasStop()
        && block.hasStop()
        && isLongParagraph(before)
        && breaksOff(before)
        && !beginsParagraph(block);
  }

  private static boolean isLongParagraph(Block block) {
    String text = block.text();
    boolean paragraph =
        !block.label().isNone() || Openings.isPreambular(text) || Openings.isOperative(text);
    return text.length() > (paragraph ? PRINTED_LINE : 3 * PRINTED_LINE);
  }

  /** Whether the last word is one that wants another: a small word, or a part of a name. */
  private static boolean breaksOff(Block block) {
    String text = block.text();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return UNFINISHED.contains(last)
        || last.endsWith("-")
        || Character.isUpperCase(last.charAt(0))
        || Character.isDigit(last.charAt(0));
  }

  private static boolean beginsParagraph(Block block) {
    String text = block.text();
    char first = text.charAt(0);
    String words = Characters.isOpening(first) ? text.substring(1) : text;
    return Openings.isPreambular(words)
        || Openings.isOperative(words)
        || Formula.matches(text)
        || words.startsWith("The ");
  }
}
