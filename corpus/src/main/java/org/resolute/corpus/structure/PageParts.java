package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.text.MarkedText;

/**
 * Sets apart what is no part of the running text: footnotes, running heads, page numbers, job
 * numbers, ornaments, and paragraphs in another language.
 *
 * @param running the paragraphs that are left
 * @param footnotes in reading order
 * @param passages what was set apart, footnotes included, in reading order
 * @param heads the running heads, as blocks, for what they say of the document
 */
record PageParts(
    List<Block> running, List<Footnote> footnotes, List<Passage> passages, List<Block> heads) {

  /** "19-17683 (E) 141019", "2/7", "Page 3", "- 3 -", "*1917683*", "/…", "117". */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "\\d{2}-\\d{5}(?: \\([A-Z]\\))?(?: \\d{6})*|\\d{1,3}/\\d{1,3}|[Pp]age \\d{1,3}"
              + "|[-–—] ?\\d{1,3} ?[-–—]|\\*\\d{7}\\*|\\d{7}|/?(?:…|\\.\\.\\.)|\\d{1,4}"
              + "|Please recycle.{0,3}+|__+");

  /** "(Footnote: Decision 92/409 becomes decision 92/409 A.)": a note that says what it is. */
  private static final Pattern NAMED_NOTE = Pattern.compile("\\([Ff]ootnote: .*+");

  private static final Pattern TABLE_MARK = Pattern.compile("\\|[-=|:+ ]*+");

  /** The blocks, sorted. */
  static PageParts setApart(List<Block> blocks) {
    return new Sorting(blocks).sorted();
  }

  /** Sorts the blocks one by one, in reading order. */
  private static final class Sorting {

    private final List<Block> blocks;
    private final boolean[] bareFootnotes;
    private final boolean[] runningHeads;
    private final boolean[] otherLanguages;
    private final List<Block> running = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Block> heads = new ArrayList<>();
    private boolean broken;

    Sorting(List<Block> blocks) {
      this.blocks = blocks;
      bareFootnotes = BareFootnotes.in(blocks);
      runningHeads = RunningHeads.in(blocks);
      otherLanguages = OtherLanguages.in(blocks);
    }

    PageParts sorted() {
      for (int i = 0; i < blocks.size(); i++) {
        sort(i);
      }
      return new PageParts(
          List.copyOf(running), List.copyOf(footnotes), List.copyOf(passages), List.copyOf(heads));
    }

    private void sort(int i) {
      Block block = blocks.get(i);
      if (block.layout().region() == Region.HIDDEN) {
        setApart(Kind.HIDDEN, block);
      } else if (block.layout().region() == Region.NAVIGATION) {
        setApart(Kind.NAVIGATION, block);
      } else if (isFootnote(block)) {
        footnote(block, block.content().calls().get(0).mark(), block.content());
      } else if (NAMED_NOTE.matcher(block.text()).matches()) {
        footnote(block, "", block.content());
      } else if (bareFootnotes[i]) {
        int end = BareFootnotes.markEnd(block.text());
        String mark = block.text().substring(0, end).replaceAll("[()/]", "");
        footnote(block, mark, block.content().from(end));
      } else if (block.layout().region() == Region.RUNNING || runningHeads[i]) {
        heads.add(block);
        setApart(Kind.RUNNING_HEAD, block);
      } else if (isTableMark(block)) {
        passages.add(new Passage(Kind.MARKUP, block.source()));
      } else if (isFurniture(block)) {
        setApart(Kind.FURNITURE, block);
      } else if (otherLanguages[i]) {
        setApart(Kind.OTHER_LANGUAGE, block);
      } else {
        running.add(broken ? block.withBreakBefore() : block);
        broken = false;
      }
    }

    private void footnote(Block block, String mark, MarkedText note) {
      footnotes.add(new Footnote(mark, note.text(), block.source(), note.markupOfText()));
      setApart(Kind.FOOTNOTE, block);
    }

    private void setApart(Kind kind, Block block) {
      RoleLog.say(block, kind.label(), () -> "set apart by its place or form");
      passages.add(new Passage(kind, block.source()));
      broken = true;
    }
  }

  /** A footnote begins with its mark and goes on with text. */
  private static boolean isFootnote(Block block) {
    List<Footnote.Call> calls = block.content().calls();
    return !calls.isEmpty() && calls.get(0).position() == 0 && !block.content().isBlank();
  }

  /** "|===": where a table of AsciiDoc or Markdown begins or ends. */
  private static boolean isTableMark(Block block) {
    return TABLE_MARK.matcher(block.text()).matches();
  }

  private static boolean isFurniture(Block block) {
    String text = block.text();
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || FURNITURE.matcher(text).matches();
  }
}
