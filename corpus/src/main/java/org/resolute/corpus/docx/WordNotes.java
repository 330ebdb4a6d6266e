package org.resolute.corpus.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the notes of a Word file, in the order in which its text calls them. */
final class WordNotes {

  /**
   * A note that the text calls.
   *
   * @param id in its part
   * @param mark as printed: {@code 3}, {@code iv}, {@code *}
   */
  record Called(String id, String mark) {}

  private final Map<String, String> markById = new HashMap<>();
  private final List<Called> called = new ArrayList<>();
  private String format;
  private int count;

  WordNotes(String format) {
    this.format = format;
  }

  /** The mark of a note; the next number where it is called for the first time. */
  String mark(String id) {
    String known = markById.get(id);
    return known == null ? add(id, NumberFormat.print(format, ++count)) : known;
  }

  /** A mark that the author chose, instead of a number. */
  String add(String id, String mark) {
    markById.put(id, mark);
    called.add(new Called(id, mark));
    return mark;
  }

  /** The notes called since this was last asked; a section that restarts counts from 1 again. */
  List<Called> take(boolean restart, String nextFormat) {
    List<Called> taken = List.copyOf(called);
    called.clear();
    format = nextFormat;
    if (restart) {
      count = 0;
    }
    return taken;
  }
}
