package org.resolute.corpus.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.docx.NumberFormat;

/** Counts the items of an OpenDocument text's lists. */
final class OdtLists {

  private static final int DEEPEST = 10;

  /** A list that is open; those within it count in its counters, one for each level. */
  private static final class Open {

    final String style;
    final int[] counts;

    Open(String style, int[] counts) {
      this.style = style;
      this.counts = counts;
    }
  }

  private final OdtStyles styles;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, int[]> lastByStyle = new HashMap<>();
  private final Map<String, int[]> countsById = new HashMap<>();

  /** Whether the item that is open has no paragraph yet. */
  private boolean fresh;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  void begin(XMLStreamReader xml) {
    String named = OdtPackage.attribute(xml, "style-name");
    String style = named.isEmpty() && !open.isEmpty() ? open.peek().style : named;
    int[] counts = open.isEmpty() ? counts(xml, style) : open.peek().counts;
    open.push(new Open(style, counts));
    lastByStyle.put(style, counts);
    String id = OdtPackage.attribute(xml, "id");
    if (!id.isEmpty()) {
      countsById.put(id, counts);
    }
  }

  private int[] counts(XMLStreamReader xml, String style) {
    boolean goesOn = OdtPackage.attribute(xml, "continue-numbering").equals("true");
    String before = OdtPackage.attribute(xml, "continue-list");
    int[] counts = countsById.get(before);
    if (counts == null && goesOn) {
      counts = lastByStyle.get(style);
    }
    return counts == null ? new int[DEEPEST + 1] : counts;
  }

  void end() {
    if (!open.isEmpty()) {
      open.pop();
    }
    fresh = false;
  }

  void beginItem(XMLStreamReader xml) {
    fresh = true;
    int start = OdtPackage.integer(xml, "start-value", 0);
    if (start > 0 && depth() <= DEEPEST && !open.isEmpty()) {
      open.peek().counts[depth()] = start - 1;
    }
  }

  void endItem() {
    fresh = false;
  }

  /** How deep the list that is open stands: 1 for the outermost. */
  int depth() {
    return open.size();
  }

  /** The label of a paragraph that begins here: that of the item, for its first one. */
  String label() {
    if (!fresh || open.isEmpty() || depth() > DEEPEST) {
      return "";
    }
    fresh = false;
    String style = open.peek().style;
    int[] counts = open.peek().counts;
    OdtStyles.Level level = styles.level(style, depth());
    counts[depth()] = counts[depth()] == 0 ? level.start() : counts[depth()] + 1;
    for (int below = depth() + 1; below <= DEEPEST; below++) {
      counts[below] = 0;
    }
    return level.bullet() ? "•" : label(style, level, counts);
  }

  private String label(String style, OdtStyles.Level level, int[] counts) {
    if (level.format().isEmpty()) {
      return (level.prefix() + level.suffix()).strip();
    }
    StringBuilder label = new StringBuilder(level.prefix());
    for (int i = Math.max(1, depth() - level.shown() + 1); i <= depth(); i++) {
      OdtStyles.Level shown = styles.level(style, i);
      label.append(print(shown.format(), Math.max(counts[i], shown.start())));
      label.append(i < depth() ? "." : "");
    }
    return label.append(level.suffix()).toString().strip();
  }

  private static String print(String format, int value) {
    return NumberFormat.print(
        switch (format) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          default -> "decimal";
        },
        value);
  }
}
