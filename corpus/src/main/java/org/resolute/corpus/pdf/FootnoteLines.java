package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.text.Superscripts;

/**
 * Sets the footnotes of a page apart: the small lines below a rule that is made of letters, or
 * those at the foot of a column from the first on that begins with a raised mark.
 *
 * @param rules lines that only part the notes from the text
 */
record FootnoteLines(List<Line> body, List<Line> notes, List<Line> rules) {

  /** Notes are smaller than the text by at least so much, in points. */
  private static final float SMALLER = 0.8f;

  static FootnoteLines setApart(List<Line> lines, Measures measures) {
    List<Line> body = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    List<Line> rules = new ArrayList<>();
    boolean belowRule = false;
    for (Line line : lines) {
      if (line.isRule()) {
        belowRule = true;
        rules.add(line);
      } else if (belowRule && line.size() < measures.size()) {
        notes.add(line);
      } else {
        body.add(line);
      }
    }
    return belowRule ? new FootnoteLines(body, notes, rules) : bySize(lines, measures);
  }

  private static FootnoteLines bySize(List<Line> lines, Measures measures) {
    List<Line> body = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).isBelow(lines.get(i - 1))) {
        List<Line> column = lines.subList(from, i);
        int first = firstNote(column, measures);
        body.addAll(column.subList(0, first));
        notes.addAll(column.subList(first, column.size()));
        from = i;
      }
    }
    return new FootnoteLines(body, notes, List.of());
  }

  /** The index of the first line of notes at the end of a column; the number of lines for none. */
  private static int firstNote(List<Line> column, Measures measures) {
    int first = column.size();
    for (int i = column.size() - 1; i > 0; i--) {
      Line line = column.get(i);
      if (line.size() > measures.size() - SMALLER) {
        break;
      }
      if (beginsNote(line)) {
        first = i;
      }
    }
    return first;
  }

  /** Whether a line begins with a mark: "¹ See resolution 90/4", "* Reissued for …". */
  static boolean beginsNote(Line line) {
    return Superscripts.isRaised(line.text().charAt(0)) || line.text().startsWith("*");
  }
}
