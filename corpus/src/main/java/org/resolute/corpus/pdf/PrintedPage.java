package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolute.corpus.Markup;

/**
 * The lines of a page by what they are for.
 *
 * @param head what comes back above the text: running heads
 * @param body the running text; on the first page with the letterhead
 * @param notes the footnotes
 * @param foot page numbers, job numbers, bar codes, and all else that stands apart from the text
 */
record PrintedPage(List<Line> head, List<Line> body, List<Line> notes, List<Line> foot) {

  /** Above this share of the height stands the running header. */
  private static final float HEADER = 0.097f;

  /** Below this share of the height stand page number, job number and bar code. */
  private static final float FOOTER = 0.935f;

  /** Numbers at the edge of a page stand above or below these shares of its height. */
  private static final float UPPER_EDGE = 0.12f;

  private static final float LOWER_EDGE = 0.88f;

  /** Between the text and what is no part of it there are so many times the usual distance. */
  private static final float APART = 1.6f;

  /** Of these several may stand together. */
  private static final int MOST_NUMBERS = 4;

  /** "3", "Page 1 of 2", "- 3 -", "iv", "16-22291 (E) 151216 *1622291*", "2/3 16-22921". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[Pp]age |[Pp]\\. ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|[-–—] ?\\d{1,4} ?[-–—]|[ivxl]{1,6}"
              + "|(?:(?:\\d{2}-\\d{5}|\\*\\d{7}\\*|\\([A-Z]\\)|\\d{6,7}|\\d{1,4}/\\d{1,4})(?: {1,9}|$)){1,9}");

  static PrintedPage of(Sheet sheet, List<Line> lines, Set<Line> running, Measures measures) {
    List<Line> head = new ArrayList<>();
    List<Line> foot = new ArrayList<>(sheet.asideLines());
    List<Line> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (running.contains(line) || isFurniture(lines, i, sheet.height(), measures)) {
        (line.y() < sheet.height() / 2 ? head : foot).add(line);
      } else {
        text.add(line);
      }
    }
    foot.addAll(numbers(sheet));
    FootnoteLines notes = FootnoteLines.setApart(text, measures);
    foot.addAll(notes.rules());
    return new PrintedPage(head, notes.body(), notes.notes(), foot);
  }

  /** The numbers of lines, as one line. */
  private static List<Line> numbers(Sheet sheet) {
    if (sheet.numbers().isEmpty()) {
      return List.of();
    }
    Run first = sheet.numbers().get(0);
    String all =
        sheet.numbers().stream().map(r -> r.text().strip()).collect(Collectors.joining(" "));
    return List.of(
        new Line(
            all,
            Markup.NONE,
            first.x(),
            first.end(),
            first.y(),
            first.size(),
            first.style(),
            sheet.page(),
            0));
  }

  private static boolean isFurniture(List<Line> lines, int i, float height, Measures measures) {
    Line line = lines.get(i);
    boolean header = line.page() > 1 && line.y() < HEADER * height && line.size() < measures.size();
    boolean edge = line.y() < UPPER_EDGE * height || line.y() > LOWER_EDGE * height;
    return header
        || (line.y() > FOOTER * height && !goesOnWith(lines, i, measures))
        || (edge && isNumber(line) && isApart(lines, i, measures));
  }

  /** Whether it is the next line of a text that runs down to the edge of the page. */
  private static boolean goesOnWith(List<Line> lines, int i, Measures measures) {
    Line line = lines.get(i);
    return i > 0
        && line.isBelow(lines.get(i - 1))
        && line.looksLike(lines.get(i - 1))
        && Math.abs(line.size() - measures.size()) < 0.6f
        && line.y() - lines.get(i - 1).y() < APART * measures.leading()
        && !isNumber(line);
  }

  /** Whether it, and the numbers directly above and below it, stand apart from all else. */
  private static boolean isApart(List<Line> lines, int i, Measures measures) {
    int first = i;
    while (first > 0 && i - first < MOST_NUMBERS && isNumber(lines.get(first - 1))) {
      first--;
    }
    int last = i;
    while (last < lines.size() - 1 && last - i < MOST_NUMBERS && isNumber(lines.get(last + 1))) {
      last++;
    }
    return (first == 0 || isApart(lines.get(first - 1), lines.get(first), measures))
        && (last == lines.size() - 1 || isApart(lines.get(last), lines.get(last + 1), measures));
  }

  private static boolean isNumber(Line line) {
    return NUMBER.matcher(line.text()).matches();
  }

  private static boolean isApart(Line before, Line line, Measures measures) {
    return before.column() != line.column()
        || Math.abs(line.y() - before.y()) > APART * measures.leading()
        || Math.abs(line.y() - before.y()) < 1;
  }
}
