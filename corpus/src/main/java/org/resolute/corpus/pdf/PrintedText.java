package org.resolute.corpus.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.Superscripts;

/**
 * Puts printed lines together: a paragraph begins with an indent, after a wider gap, or with
 * another style, and goes on over page ends. Footnotes come after the text.
 */
final class PrintedText {

  /** A first line is indented by at least so much, in points. */
  private static final float INDENT = 10f;

  private static final float DEEPEST_INDENT = 60f;

  /** "3. ", "(a) ", "– ": the label of an item. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\)|[–•])\\s.*+");

  /** A gap between paragraphs is at least so many times one between lines. */
  private static final float WIDER = 1.3f;

  private final PagedParagraphs paragraphs = new PagedParagraphs();
  private final PagedParagraphs notes = new PagedParagraphs();
  private final float left;
  private final float leading;

  private boolean inLetterhead = true;

  private PrintedText(List<PrintedPage> pages) {
    left = Typical.left(pages);
    leading = Typical.leading(pages);
  }

  /** The text of the pages, paragraphs with blank lines between them. */
  static PagedText of(List<PrintedPage> pages) {
    PrintedText text = new PrintedText(pages);
    text.addBody(pages);
    pages.forEach(p -> text.addNotes(p.notes()));
    text.notes.close();
    return PagedParagraphs.join(text.paragraphs, text.notes);
  }

  private void addBody(List<PrintedPage> pages) {
    List<Line> lines = pages.stream().flatMap(p -> p.body().stream()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      inLetterhead = inLetterhead && line.page() == 1 && !isFormula(line) && !isFirstLine(line);
      if (i > 0 && begins(lines.get(i - 1), line)) {
        paragraphs.close();
      }
      paragraphs.append(line);
    }
    paragraphs.close();
  }

  /** "The General Assembly," in italics. */
  private static boolean isFormula(Line line) {
    return line.isItalic() && Formula.matches(line.text());
  }

  /** The first line of a paragraph; the right column of a letterhead stands further right. */
  private boolean isFirstLine(Line line) {
    return !line.isBold() && isIndented(line) && line.x() < left + DEEPEST_INDENT;
  }

  private boolean begins(Line before, Line line) {
    if (inLetterhead || isFormula(line)) {
      boolean sameTitle =
          line.looksLike(before) && (line.isBold() || line.isItalic()) && isNextLine(before, line);
      boolean rest = goesOn(before, line) && isNextLine(before, line);
      return isFormula(line) || !(sameTitle || rest);
    }
    boolean item = endsParagraph(before) && LABEL.matcher(line.text()).matches();
    if (before.page() != line.page()) {
      return item || isIndented(line) || !continuesOverPage(before, line);
    }
    if (line.y() - before.y() > WIDER * leading) {
      return true;
    }
    return item || (endsParagraph(before) && isIndented(line) && !isIndented(before));
  }

  /** Whether the second line goes on in lower case with what the first has not ended. */
  private static boolean goesOn(Line before, Line line) {
    return line.looksLike(before)
        && Character.isLowerCase(line.text().charAt(0))
        && !endsParagraph(before);
  }

  private boolean isNextLine(Line before, Line line) {
    return line.y() - before.y() < 1.6f * Math.max(leading, line.size());
  }

  private boolean isIndented(Line line) {
    return line.x() > left + INDENT;
  }

  private static boolean continuesOverPage(Line before, Line line) {
    return line.looksLike(before) || (!line.isBold() && !before.isBold());
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

  /** What begins a page without a mark goes on with the note of the page before. */
  private void addNotes(List<Line> lines) {
    for (Line line : lines) {
      if (Superscripts.isRaised(line.text().charAt(0)) || line.text().startsWith("*")) {
        notes.close();
      }
      notes.append(line);
    }
  }
}
