package org.resolute.corpus.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells texts that have a line for each printed line, as older archives keep them, and joins their
 * lines to paragraphs.
 */
final class HardBreaks {

  /** In characters; printed lines are shorter. */
  private static final int LONGEST_LINE = 110;

  /** Fewer lines tell nothing. */
  private static final int FEWEST_LINES = 8;

  /** "12. ", "(a) ", "- ": the label of a paragraph or item. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\)|[–•-])\\s.*+");

  private final String text;
  private final List<TextLine> lines;

  private HardBreaks(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * Whether lines are printed lines: nearly none is long, and many go on in lower case with the
   * line directly above.
   */
  static boolean in(String text, List<TextLine> lines) {
    return new HardBreaks(text, lines).found();
  }

  private boolean found() {
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    long shortLines = lines.stream().filter(l -> l.length() <= LONGEST_LINE).count();
    int continued = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean lowerCase = Character.isLowerCase(line.first(text));
      if (!line.blankBefore() && lowerCase && lines.get(i - 1).length() > LONGEST_LINE / 3) {
        continued++;
      }
    }
    return shortLines >= 0.95 * lines.size() && continued * 5 >= lines.size();
  }

  /** Whether a printed line goes on with the paragraph of the line above it. */
  static boolean continues(String text, TextLine before, TextLine line) {
    if (line.blankBefore()) {
      return false;
    }
    boolean ended = Characters.isStop(before.last(text));
    boolean labelled = LABEL.matcher(line.span().of(text)).matches();
    boolean indented = line.indent() > before.indent() + 1;
    boolean endedEarly = before.length() < LONGEST_LINE / 3;
    boolean lowerCase = Character.isLowerCase(line.first(text));
    return !(ended && (labelled || indented)) && (lowerCase || !endedEarly);
  }
}
