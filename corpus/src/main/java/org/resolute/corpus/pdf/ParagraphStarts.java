package org.resolute.corpus.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.Superscripts;

/**
 * Tells by geometry where a paragraph begins: with an indent, after a wider gap, or with another
 * style; in documents that indent no paragraph also after a line that ends a sentence early. A stop
 * at the end of a line alone ends no paragraph.
 */
final class ParagraphStarts {

  /** A first line is indented by at least so much, in points. */
  private static final float INDENT = 10f;

  private static final float DEEPEST_INDENT = 60f;

  /** "3. ", "(a) ", "– ": the label of an item. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\)|[–•])\\s.*+");

  /** A gap between paragraphs is at least so many times one between lines. */
  private static final float WIDER = 1.3f;

  private final Measures measures;

  /** Whether the document indents the first lines of its paragraphs. */
  private final boolean indents;

  /** Whether neither indents nor gaps tell its paragraphs. */
  private final boolean tight;

  private boolean inLetterhead = true;

  private ParagraphStarts(Measures measures, boolean indents, boolean tight) {
    this.measures = measures;
    this.indents = indents;
    this.tight = tight;
  }

  /** Learns of the lines of a document how it sets its paragraphs. */
  static ParagraphStarts of(List<Line> lines, Measures measures) {
    ParagraphStarts starts = new ParagraphStarts(measures, true, false);
    int indented = 0;
    int spaced = 0;
    int neither = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (line.isBelow(before) && endsParagraph(before) && !beginsInLowerCase(line)) {
        boolean wide = starts.isWide(before, line);
        boolean first = starts.isFirstLine(line);
        indented += first ? 1 : 0;
        spaced += wide && !first ? 1 : 0;
        neither += !wide && !first && measures.isShort(before, line) ? 1 : 0;
      }
    }
    boolean indents = indented > 0 && indented >= spaced;
    return new ParagraphStarts(measures, indents, neither > indented + spaced);
  }

  /**
   * Whether a line begins a paragraph; to be asked of the lines in their order.
   *
   * @param previous the line before, if any
   */
  boolean isStart(List<Line> previous, Line line) {
    boolean formula = isFormula(line);
    inLetterhead = inLetterhead && line.page() == 1 && !formula && !isFirstLine(line);
    return previous.isEmpty() || isStart(previous.get(0), line, formula);
  }

  private boolean isStart(Line before, Line line, boolean formula) {
    if (inLetterhead || formula) {
      boolean sameTitle =
          line.looksLike(before) && (line.isBold() || line.isItalic()) && isNextLine(before, line);
      boolean rest = goesOn(before, line) && isNextLine(before, line);
      return formula || !(sameTitle || rest);
    }
    boolean item = endsParagraph(before) && LABEL.matcher(line.text()).matches();
    if (!line.isBelow(before)) {
      return item || isIndented(line) || !continuesOverPage(before, line);
    }
    return item
        || isWide(before, line)
        || (endsParagraph(before) && isIndented(line) && !isIndented(before))
        || (tight && isAfterShortLine(before, line));
  }

  /** Whether the gap before a line is wider than those between lines. */
  boolean isWide(Line before, Line line) {
    return line.y() - before.y() > WIDER * measures.leading();
  }

  /** "The General Assembly," in italics, or by itself between the letterhead and the text. */
  private boolean isFormula(Line line) {
    return (line.isItalic() || inLetterhead) && Formula.matches(line.text());
  }

  /** The first line of a paragraph; the right column of a letterhead stands further right. */
  private boolean isFirstLine(Line line) {
    return !line.isBold() && isIndented(line) && measures.indent(line) < DEEPEST_INDENT;
  }

  /** Whether the second line goes on in lower case with what the first has not ended. */
  private static boolean goesOn(Line before, Line line) {
    return line.looksLike(before) && beginsInLowerCase(line) && !endsParagraph(before);
  }

  private static boolean beginsInLowerCase(Line line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }

  private boolean isNextLine(Line before, Line line) {
    return line.y() - before.y() < 1.6f * Math.max(measures.leading(), line.size());
  }

  private boolean isIndented(Line line) {
    return measures.indent(line) > INDENT;
  }

  /** Where paragraphs are not indented: whether the line before ended early, with a stop. */
  private boolean isAfterShortLine(Line before, Line line) {
    return !indents
        && endsParagraph(before)
        && !beginsInLowerCase(line)
        && measures.isShort(before, line);
  }

  private boolean continuesOverPage(Line before, Line line) {
    return (line.looksLike(before) || (!line.isBold() && !before.isBold()))
        && !isAfterShortLine(before, line)
        && !(!indents && before.text().endsWith(";") && !beginsInLowerCase(line));
  }

  private static boolean endsParagraph(Line line) {
    String text = line.text();
    int last = text.length() - 1;
    while (last > 0
        && (Characters.isClosing(text.charAt(last)) || Superscripts.isRaised(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && Characters.isStop(text.charAt(last));
  }
}
