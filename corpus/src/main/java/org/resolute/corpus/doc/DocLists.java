package org.resolute.corpus.doc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.resolute.corpus.docx.NumberFormat;

/** Counts the items of the lists of an old Word file, whose numbers are not in its text. */
final class DocLists {

  private static final int DEEPEST = 9;
  private static final int BULLET = 23;
  private static final int NONE = 255;

  private final Map<Integer, int[]> countsByList = new HashMap<>();

  /** Where a list has started anew: number and level. */
  private final Set<String> started = new HashSet<>();

  /** The label of a paragraph; empty where it stands in no list. */
  String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = Math.min(Math.max(paragraph.getIlvl(), 0), DEEPEST - 1);
    int[] counts = countsByList.computeIfAbsent(list.getLsid(), l -> new int[DEEPEST]);
    boolean anew =
        list.isStartAtOverridden((char) level) && started.add(paragraph.getIlfo() + "/" + level);
    counts[level] = anew || counts[level] == 0 ? list.getStartAt((char) level) : counts[level] + 1;
    for (int below = level + 1; below < DEEPEST; below++) {
      counts[below] = 0;
    }
    int format = list.getNumberFormat((char) level);
    return format == NONE ? "" : format == BULLET ? "•" : print(list, level, counts);
  }

  /** In the pattern of a label, the characters from 0 to 8 stand for the numbers of the levels. */
  private static String print(HWPFList list, int level, int[] counts) {
    StringBuilder label = new StringBuilder();
    String pattern = list.getNumberText((char) level);
    for (int i = 0; pattern != null && i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c < DEEPEST) {
        int value = Math.max(counts[c], 1);
        label.append(NumberFormat.print(format(list.getNumberFormat(c)), value));
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  private static String format(int number) {
    return switch (number) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 5 -> "ordinal";
      case 6 -> "cardinalText";
      case 7 -> "ordinalText";
      case 22 -> "decimalZero";
      default -> "decimal";
    };
  }
}
