package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Formula;
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

  /** No paragraph that page breaks cut is longer; text without any stop is not joined for ever. */
  private static final int LONGEST = 20_000;

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
    boolean lowerCase = blocks.stream().filter(Healing::opensInLowerCase).count() >= 2;
    List<Block> whole = new ArrayList<>();
    for (Block block : blocks) {
      int last = whole.size() - 1;
      boolean own = lowerCase && !block.afterBreak() && block.layout().apart();
      if (last >= 0 && !own && continues(whole.get(last), block)) {
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
    if (finished
        || before.text().length() > LONGEST
        || !block.label().isNone()
        || Formula.matches(before.text())
        || Openings.isLeadIn(before.text())
        || Openings.isLeadIn(block.text())) {
      return false;
    }
    if (Character.isLowerCase(block.text().charAt(0))) {
      return !isFlush(before, block) && !isParagraphInLowerCase(before, block);
    }
    return !before.hasStop()
        && block.hasStop()
        && before.text().length() > PRINTED_LINE
        && breaksOff(before, block)
        && !beginsParagraph(block);
  }

  /**
   * Where a document's paragraphs begin in lower case, "considering that …," after "recalling …,"
   * is one of its own.
   */
  private static boolean isParagraphInLowerCase(Block before, Block block) {
    return before.hasStop() && !block.afterBreak() && opensInLowerCase(block);
  }

  private static boolean opensInLowerCase(Block block) {
    String text = block.text();
    return Character.isLowerCase(text.charAt(0))
        && !text.startsWith("and ")
        && block.layout().apart()
        && (Openings.isPreambular(text) || Openings.isOperative(text));
  }

  /**
   * "and requests the Secretary-General …" after the last item of a list goes back to the paragraph
   * that the list stands in.
   */
  private static boolean isFlush(Block before, Block block) {
    boolean item =
        switch (before.label().style()) {
          case BRACKETED, DOTTED, SIGN -> true;
          default -> false;
        };
    return item && before.stop() == ',' && Openings.isOperative(block.text());
  }

  /**
   * Whether a paragraph breaks off: its last word wants another, or is part of a name, or a page
   * ends after it.
   */
  private static boolean breaksOff(Block before, Block block) {
    String text = before.text();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    if (UNFINISHED.contains(last) || last.endsWith("-")) {
      return true;
    }
    boolean paragraph =
        !before.label().isNone()
            || text.length() > 3 * PRINTED_LINE
            || Openings.isPreambular(text)
            || Openings.isOperative(text);
    boolean name = Character.isUpperCase(last.charAt(0)) || Character.isDigit(last.charAt(0));
    return paragraph && (block.afterBreak() || name);
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
