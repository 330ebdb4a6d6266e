package org.resolute.evaluation.world;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How alike two texts of the letters a to z are: twice the letters of the blocks that both have in
 * the same order, by all letters, 0..1.
 *
 * <p>Blocks are found longest first, then to the left and right of it: the measure of Ratcliff and
 * Obershelp (Ratcliff and Metzener, Pattern matching: the Gestalt approach, Dr. Dobb's Journal,
 * July 1988), with ties broken as Python's {@code difflib} breaks them. Time is the product of both
 * lengths, so {@link #areAlike} asks first whether the lengths and the letters themselves allow it.
 */
final class CommonLetters {

  private static final double ALIKE = 0.98;
  private static final double LENGTHS = 0.03;
  private static final int ALWAYS = 3;

  private final char[] a;
  private final char[] b;

  private CommonLetters(String a, String b) {
    this.a = a.toCharArray();
    this.b = b.toCharArray();
  }

  /** Whether two texts are equal up to what print, footnote marks and joined lines leave. */
  static boolean areAlike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    double most = LENGTHS * Math.max(a.length(), b.length()) + ALWAYS;
    return Math.abs(a.length() - b.length()) <= most
        && share(inAnyOrder(a, b), a, b) >= ALIKE
        && ratio(a, b) >= ALIKE;
  }

  static double ratio(String a, String b) {
    return share(new CommonLetters(a, b).matching(), a, b);
  }

  private static double share(int matching, String a, String b) {
    return 2.0 * matching / (a.length() + b.length());
  }

  /** Never less than the letters of the blocks. */
  private static int inAnyOrder(String a, String b) {
    int[] counts = new int[128];
    a.chars().forEach(c -> counts[c & 127]++);
    int common = 0;
    for (int i = 0; i < b.length(); i++) {
      common += counts[b.charAt(i) & 127]-- > 0 ? 1 : 0;
    }
    return common;
  }

  /** A stretch of both texts that is still to be searched, or a block: {@code size} letters. */
  private record Window(int fromA, int toA, int fromB, int toB) {}

  private record Block(int inA, int inB, int size) {}

  private int matching() {
    int matching = 0;
    Deque<Window> open = new ArrayDeque<>();
    open.push(new Window(0, a.length, 0, b.length));
    while (!open.isEmpty()) {
      Window window = open.pop();
      Block block = longest(window);
      if (block.size() > 0) {
        matching += block.size();
        open.push(new Window(window.fromA(), block.inA(), window.fromB(), block.inB()));
        open.push(
            new Window(
                block.inA() + block.size(),
                window.toA(),
                block.inB() + block.size(),
                window.toB()));
      }
    }
    return matching;
  }

  /** The longest block of a window; of equally long ones, the first in a, then the first in b. */
  private Block longest(Window window) {
    Block best = new Block(window.fromA(), window.fromB(), 0);
    int width = window.toB() - window.fromB();
    int[] before = new int[width + 1];
    int[] here = new int[width + 1];
    for (int i = window.fromA(); i < window.toA(); i++) {
      for (int j = 1; j <= width; j++) {
        int size = a[i] == b[window.fromB() + j - 1] ? before[j - 1] + 1 : 0;
        here[j] = size;
        if (size > best.size()) {
          best = new Block(i - size + 1, window.fromB() + j - size, size);
        }
      }
      int[] old = before;
      before = here;
      here = old;
    }
    return best;
  }
}
