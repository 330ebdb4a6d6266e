package org.resolute.corpus.block;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells by indents how deep an item of a Markdown list stands. */
final class MarkdownLists {

  /** The indents of the lists that are open, the innermost first. */
  private final Deque<Integer> indents = new ArrayDeque<>();

  /** 1 for an item of the outermost list. */
  int level(int indent, String label) {
    while (!indents.isEmpty() && indents.peek() > indent) {
      indents.pop();
    }
    if (indents.isEmpty() || indent > indents.peek() + (label.length() > 1 ? 1 : 0)) {
      indents.push(indent);
    }
    return indents.size();
  }

  void reset() {
    indents.clear();
  }
}
