package org.resolute.corpus.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.language.Openings;

/**
 * Tells footnotes whose mark is a plain digit or bracketed number, as texts keep them that lost the
 * raised type: "42 Ibid., document S/6648." Printers set no dot after a footnote's mark, number the
 * notes in a row, and call each in the text. These are weighed against the chance that the
 * paragraph is a numbered one.
 */
final class BareFootnotes {

  /** Evidence needed. A mark that is called and in its row has 4, a citation alone 3. */
  private static final int ENOUGH = 3;

  /** What outweighs all that speaks for a footnote. */
  private static final int NEVER = -10;

  /** "42 Ibid.", "(1) Texts adopted", "* The term …". */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:(\\d{1,3})[/.,]?|\\((\\d{1,2})\\)|\\*{1,3}|[†‡])(?: ?(?=[\\p{Lu}“\"(\\[])| (?=\\p{Ll})).*+");

  /** What notes begin with: a source, or a remark on the vote. */
  private static final Pattern CITATION =
      Pattern.compile(
          "(?:Ibid|Idem|Op\\. cit|Loc\\. cit|See |Cf\\.|Official Records|Documents? |Resolutions? "
              + "\\d|United Nations[ ,]|Texts adopted|OJ |Treaty Series|Off\\. Rec|Handb\\. Res|For "
              + "the (?:text|report|printed)|Adopted |(?:One|Two|Three|Four|Five|Six) members? |The "
              + "draft (?:resolution|decision)|In the absence|Now (?:called|known|the |entitled)|And,? where applicable|Issued |Reproduced|Subsequently "
              + "|Incorporated|WHO Official|[A-Z]{1,5}/[A-Z0-9]|[A-Z]\\d{1,2}/).*+");

  /** What stands in citations: "vol. 75", "S/6648", "chap. II", "p. 287", "Supplement No. 5". */
  private static final Pattern CITING =
      Pattern.compile(
          "\\b(?:vol|chap|sect|paras?|pp?|No|Nos|Add|Corr|Rev)\\. ?\\d|\\b[A-Z]{1,4}/\\w"
              + "|\\b(?:Supplement|Annexes?|annex|document|mimeographed|Sales No|meeting)\\b");

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b.*+");

  /**
   * A digit that sticks to a word or stands after a stop: "Angola, 69", "Aging,44", "waters(1)".
   */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:(?<=[\\p{L}”’\"\\])])|(?<=[,;.:；)]) ?)(?:\\((\\d{1,2})\\)|(\\d{1,3})/?)(?=[\\s,;.:；)]|$)");

  private final List<Block> blocks;
  private final Set<Integer> called = new HashSet<>();
  private boolean callsRead;

  private BareFootnotes(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The numbers that stand like marks; read where a paragraph may be a note at all. */
  private boolean isCalled(int number) {
    if (!callsRead) {
      blocks.forEach(this::readCalls);
      callsRead = true;
    }
    return called.contains(number);
  }

  private void readCalls(Block block) {
    Matcher call = CALL.matcher(block.text());
    while (call.find()) {
      called.add(Integer.valueOf(call.group(1) == null ? call.group(2) : call.group(1)));
    }
  }

  private static final Pattern DOTTED = Pattern.compile("\\d{1,3}[.,]");

  /** For each block whether it is such a footnote. */
  static boolean[] in(List<Block> blocks) {
    if (blocks.stream().anyMatch(b -> b.layout().region() == Region.NOTE)) {
      return new boolean[blocks.size()];
    }
    return new BareFootnotes(blocks).find();
  }

  /** Where the mark of a footnote ends. */
  static int markEnd(String text) {
    int end = 0;
    while (end < text.length() && end < 5 && "0123456789()/.,*†‡".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private boolean[] find() {
    boolean[] found = new boolean[blocks.size()];
    int last = -1;
    boolean closed = false;
    for (int i = 0; i < found.length; i++) {
      closed |= Closings.begins(blocks.get(i));
      Matcher mark = MARK.matcher(blocks.get(i).text());
      if (!mark.matches() || enough(mark, closed) == Integer.MAX_VALUE) {
        continue;
      }
      int number = number(mark);
      Evidence evidence = evidence(blocks.get(i).text(), number, last, closed);
      found[i] = evidence.sum() >= enough(mark, closed);
      if (found[i]) {
        RoleLog.say(blocks.get(i), "footnote", evidence::reasons);
      }
      last = found[i] ? number : last;
    }
    return found;
  }

  /** After the end of an act few numbers without a dot are no notes; before it, those with one. */
  private static int enough(Matcher mark, boolean closed) {
    boolean dotted = mark.group(1) != null && ".,".indexOf(mark.group().charAt(mark.end(1))) >= 0;
    if (dotted) {
      return closed ? ENOUGH : Integer.MAX_VALUE;
    }
    return closed ? ENOUGH - 1 : ENOUGH;
  }

  private static int number(Matcher mark) {
    String digits = mark.group(1) == null ? mark.group(2) : mark.group(1);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private Evidence evidence(String text, int number, int last, boolean closed) {
    String words = text.substring(markEnd(text)).strip();
    boolean act = Openings.isOperative(words) || Openings.isPreambular(words);
    boolean cites = CITATION.matcher(words).matches();
    boolean numbered = text.charAt(0) == '(' || DOTTED.matcher(text).lookingAt();
    if (act || (numbered && !cites) || DATE.matcher(text).matches()) {
      return new Evidence().weigh(true, NEVER, "is an act, a numbered paragraph or a date");
    }
    return new Evidence()
        .weigh(cites, 2, "begins like a source")
        .weigh(CITING.matcher(words).find(), 1, "cites")
        .weigh(number > 0 && number == last + 1, 2, "goes on with the row of notes")
        .weigh(number > 0 && isCalled(number), 2, "its mark is called")
        .weigh(closed, 1, "stands after the end");
  }
}
