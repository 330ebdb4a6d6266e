package org.resolute.corpus.block;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.Characters;

/**
 * Tells which line breaks of a text end a paragraph, and which only a printed line.
 *
 * <p>A line goes on with the one directly above it where the line above is full: the first word of
 * the next would not have fitted on it. How long a full line is, the lines say themselves that
 * certainly go on in the next, since that begins in lower case. A text in which no line does has no
 * printed lines, and each of its lines is a paragraph. Evidence against: a stop, and then a number
 * or the words with which a paragraph of a resolution opens.
 */
final class LineBreaks {

  /** A line that goes on has at least so many characters; shorter ones are of lists and tables. */
  private static final int SHORTEST = 35;

  /** So many sentences do not break across a blank line by chance. */
  private static final int MANY = 12;

  /** The items of a list are not longer, in lines. */
  private static final int NEAR = 15;

  /** Printed lines are shorter, single spaces counted. */
  private static final int LONGEST = 150;

  /**
   * Proportional type and hyphenation leave lines of one column so much shorter than the longest.
   */
  private static final double RAGGED = 0.85;

  private static final int LONGEST_RULE = 80;

  /** "- 3 -", "____": the number of a page, or a rule. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-–— ]*\\d{1,4}[-–— ]*|[-–—_=* ]{3,}+");

  /** "The General Assembly,", "The Tenth World Health Assembly". */
  private static final Pattern FORMULA =
      Pattern.compile(
          "The\\s(?:[A-Z][\\p{L}-]*\\s+|-[a-z]+\\s+|of\\s+|the\\s+|and\\s+|for\\s+|on\\s+){0,12}"
              + "(?:Assembly|Council|Conference|Parties|Committee|Commission)\\s?,?");

  private final String text;
  private final List<TextLine> lines;
  private final int width;
  private final boolean blanksBetween;

  private LineBreaks(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = isDoubleSpaced(text, lines) ? closed(lines) : lines;
    this.width = width(text, this.lines);
    this.blanksBetween = hasBlanksBetween();
  }

  /** The line breaks of a text with these lines. */
  static LineBreaks of(String text, List<TextLine> lines) {
    return new LineBreaks(text, lines);
  }

  /** Whether a blank line stands after each printed line: many go on in lower case across one. */
  private static boolean isDoubleSpaced(String text, List<TextLine> lines) {
    int across = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine before = lines.get(i - 1);
      boolean goesOn =
          Character.isLowerCase(lines.get(i).first(text)) && !Characters.isStop(before.last(text));
      boolean printed = before.length() >= SHORTEST && before.length() <= LONGEST;
      across += lines.get(i).blankBefore() && goesOn && printed ? 1 : 0;
    }
    return across >= MANY && across * 5 >= lines.size();
  }

  private static List<TextLine> closed(List<TextLine> lines) {
    return lines.stream().map(l -> new TextLine(l.span(), l.indent(), false)).toList();
  }

  /** Whether nearly all lines that open a paragraph stand below a blank line. */
  private boolean hasBlanksBetween() {
    int apart = 0;
    int close = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.blankBefore()) {
        apart++;
      } else if (opensParagraph(i)) {
        close++;
      }
    }
    return apart >= 3 && apart >= 4 * close;
  }

  /** How long a full line is; 0 where no printed line ends within a paragraph. */
  private static int width(String text, List<TextLine> lines) {
    int[] full = new int[lines.size()];
    int found = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      int length = lines.get(i - 1).printedLength(text);
      boolean goesOn = !line.blankBefore() && Character.isLowerCase(line.first(text));
      if (goesOn && length >= SHORTEST && length <= LONGEST) {
        full[found++] = length;
      }
    }
    if (found < 3) {
      return 0;
    }
    Arrays.sort(full, 0, found);
    return full[found / 2];
  }

  /** Whether line {@code i} goes on with the paragraph of the line above it. */
  boolean continues(int i) {
    TextLine before = lines.get(i - 1);
    TextLine line = lines.get(i);
    if (line.blankBefore()) {
      return false;
    }
    boolean lowerCase = Character.isLowerCase(line.first(text));
    if (opensParagraph(i)) {
      return false;
    }
    if (lowerCase) {
      return !isEnd(before.last(text)) || isFull(before, line);
    }
    boolean goesOn =
        blanksBetween ? !isShort(before) : isFull(before, line) && !endsSentence(before);
    boolean printed = width > 0 || isCutLine(before);
    return printed && goesOn && !isStandingAlone(line) && !isStandingAlone(before);
  }

  /** Where blank lines part the paragraphs, a line without a stop at its end is a printed one. */
  private boolean isCutLine(TextLine before) {
    boolean ended = Characters.isStop(before.last(text)) && before.last(text) != ',';
    return blanksBetween && before.length() >= SHORTEST && !ended;
  }

  /** A sentence that ends before the edge ends its paragraph, too. */
  private boolean endsSentence(TextLine before) {
    return before.last(text) == '.' && before.printedLength(text) < 0.95 * width;
  }

  /** A line of a letterhead ends long before the edge. */
  private boolean isShort(TextLine before) {
    return before.printedLength(text) * 2 < width && !before.span().of(text).endsWith(",");
  }

  /** "2" or "- 3 -" between the lines of a page is no part of a sentence. */
  private boolean isStandingAlone(TextLine line) {
    return line.length() < LONGEST_RULE && PAGE_NUMBER.matcher(line.span().of(text)).matches();
  }

  /** Whether {@code before} has no room for the first word of {@code line}. */
  private boolean isFull(TextLine before, TextLine line) {
    int length = before.printedLength(text);
    return width > 0
        && length >= SHORTEST * 2 / 3
        && length + 1 + line.firstWord(text) > RAGGED * width;
  }

  /** Lower-case items of a list stand alone after their semicolons. */
  private static boolean isEnd(char last) {
    return last == ';' || last == '.' || last == '；';
  }

  /** After a stop, a number, an indent or an opening phrase begins a paragraph. */
  private boolean opensParagraph(int index) {
    TextLine before = lines.get(index - 1);
    TextLine line = lines.get(index);
    String words = line.span().of(text);
    if (isFormula(words) || isFormula(before.span().of(text))) {
      return true;
    }
    if (isNumberedAct(words) || goesOnWithRow(index)) {
      return true;
    }
    if (!Characters.isStop(before.last(text)) && !endsWithConjunction(before)) {
      return false;
    }
    if (isLabelled(words)) {
      return true;
    }
    if (Character.isLowerCase(words.charAt(0))) {
      return false;
    }
    boolean indented = width > 0 && line.indent() > before.indent() + 1;
    return indented || Openings.isPreambular(words) || Openings.isOperative(words);
  }

  private boolean endsWithConjunction(TextLine before) {
    String words = before.span().of(text);
    return words.endsWith("; and") || words.endsWith("; or") || words.endsWith(", and");
  }

  private static boolean isFormula(String words) {
    return words.length() < 90 && FORMULA.matcher(words).matches();
  }

  /** "2. REQUESTS the Board": a paragraph, though the stop above it was not read. */
  private static boolean isNumberedAct(String words) {
    Label label = Label.at(words, 0);
    return label.isNumber() && Openings.isOperative(words.substring(label.length()).strip());
  }

  /** "(4)" below a line that begins with "(3)", though the stop above it was not read. */
  private boolean goesOnWithRow(int index) {
    Label label = Label.at(lines.get(index).span().of(text), 0);
    if (label.style() != Label.Style.BRACKETED_DECIMAL) {
      return false;
    }
    for (int i = index - 1; i >= 0 && index - i < NEAR; i--) {
      Label above = Label.at(lines.get(i).span().of(text), 0);
      if (above.style() == label.style()) {
        return above.decimal() + 1 == label.decimal();
      }
    }
    return false;
  }

  private static boolean isLabelled(String words) {
    Label label = Label.at(words, 0);
    return !label.isNone() && label.length() < words.length();
  }
}
