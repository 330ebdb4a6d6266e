package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page by what they are for. Page numbers, job numbers, bar codes and running
 * headers are left out: they say nothing of the text.
 *
 * @param body the running text; on the first page with the letterhead
 * @param notes the lines below the rule at the foot of the page
 */
record PrintedPage(List<Line> body, List<Line> notes) {

  /** Above this share of the height stands the running header. */
  private static final float HEADER = 0.097f;

  /** Below this share of the height stand page number, job number and bar code. */
  private static final float FOOTER = 0.935f;

  static PrintedPage of(List<Line> lines, float height, float bodySize) {
    List<Line> body = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    boolean belowRule = false;
    for (Line line : lines) {
      if (isFurniture(line, height, bodySize)) {
        continue;
      }
      if (isRule(line)) {
        belowRule = true;
      } else if (belowRule && line.size() < bodySize) {
        notes.add(line);
      } else {
        body.add(line);
      }
    }
    return new PrintedPage(body, notes);
  }

  private static boolean isFurniture(Line line, float height, float bodySize) {
    boolean header = line.page() > 1 && line.y() < HEADER * height && line.size() < bodySize;
    return header || line.y() > FOOTER * height;
  }

  private static boolean isRule(Line line) {
    return line.text().length() > 4 && line.text().chars().allMatch(c -> c == '_');
  }
}
