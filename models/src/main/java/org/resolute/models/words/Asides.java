package org.resolute.models.words;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Marks what stands in brackets or in quotation marks.
 *
 * <p>A quotation mark that opens the text is that of a quoted statement ("“The Security Council
 * welcomes …"), so what follows it is no aside. A bracket or quotation mark that nothing closes
 * opens no aside.
 */
final class Asides {

  private Asides() {}

  static boolean[] mark(Words words) {
    boolean[] aside = new boolean[words.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i)) {
        continue;
      }
      switch (words.form(i)) {
        case "(", "[" -> open.push(i);
        case "\u201C" -> {
          if (i > 0) {
            open.push(i);
          }
        }
        case ")", "]" -> close(words, aside, open, i, "(", "[");
        case "\u201D" -> close(words, aside, open, i, "\u201C", "\u201C");
        case "\"" -> straight(words, aside, open, i);
        default -> {}
      }
    }
    return aside;
  }

  private static void straight(Words words, boolean[] aside, Deque<Integer> open, int i) {
    if (open.stream().anyMatch(o -> words.is(o, "\""))) {
      close(words, aside, open, i, "\"", "\"");
    } else if (i > 0) {
      open.push(i);
    }
  }

  private static void close(
      Words words, boolean[] aside, Deque<Integer> open, int i, String one, String other) {
    if (open.stream().noneMatch(o -> words.is(o, one) || words.is(o, other))) {
      return;
    }
    int from = open.pop();
    while (!words.is(from, one) && !words.is(from, other)) {
      from = open.pop();
    }
    Arrays.fill(aside, from, i + 1, true);
  }
}
