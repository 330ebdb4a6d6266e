package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Passage;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.text.MarkedText;

/**
 * Sets apart what is no part of the running text: footnotes, starred notes, page numbers, job
 * numbers and ornaments.
 *
 * @param running the paragraphs that are left
 * @param footnotes in reading order
 * @param furniture page numbers and the like
 */
record Notes(List<Block> running, List<Footnote> footnotes, List<Passage> furniture) {

  /** "19-17683 (E) 141019", "2/7", "Page 3", "- 3 -", "*1917683*", "/…". */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "\\d{2}-\\d{5}(?: \\([A-Z]\\))?(?: \\d{6})*|\\d{1,3}/\\d{1,3}|[Pp]age \\d{1,3}"
              + "|[-–—] ?\\d{1,3} ?[-–—]|\\*\\d{7}\\*|\\d{7}|/?(?:…|\\.\\.\\.)"
              + "|Please recycle.{0,3}+|__+");

  /** The blocks, sorted. */
  static Notes setApart(List<Block> blocks) {
    Set<String> letterhead = RunningHeaders.letterhead(blocks);
    List<Block> running = new ArrayList<>();
    List<Footnote> footnotes = new ArrayList<>();
    List<Passage> furniture = new ArrayList<>();
    boolean broken = false;
    boolean begun = false;
    for (Block block : blocks) {
      begun |= Formula.matches(block.text());
      if (isFootnote(block)) {
        MarkedText content = block.content();
        footnotes.add(
            new Footnote(
                content.calls().get(0).mark(),
                content.text(),
                block.source(),
                content.markupOfText()));
        broken = true;
      } else if (isFurniture(block) || (begun && letterhead.contains(block.text()))) {
        furniture.add(new Passage(Passage.Kind.FURNITURE, block.source()));
        broken = true;
      } else {
        running.add(broken ? block.withBreakBefore() : block);
        broken = false;
      }
    }
    return new Notes(running, footnotes, furniture);
  }

  /** A footnote begins with its mark and goes on with text. */
  private static boolean isFootnote(Block block) {
    List<Footnote.Call> calls = block.content().calls();
    return !calls.isEmpty() && calls.get(0).position() == 0 && !block.content().isBlank();
  }

  private static boolean isFurniture(Block block) {
    String text = block.text();
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || FURNITURE.matcher(text).matches();
  }
}
