package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.Span;

/**
 * Pairs the runs of asterisks, underscores and tildes of a Markdown paragraph. A run opens before a
 * word and closes after one; underscores within a word do neither.
 */
final class MarkdownEmphasis {

  /** In characters; what is longer is no emphasis. */
  private static final int LONGEST = 4_000;

  private static final String SIGNS = "*_~";

  private final String source;
  private final Map<Integer, Span> closeByStart = new HashMap<>();
  private final Map<Integer, Integer> openByEnd = new HashMap<>();

  private MarkdownEmphasis(String source) {
    this.source = source;
  }

  /** The runs that pair within {@code lines} of {@code source}. */
  static MarkdownEmphasis of(String source, List<Span> lines) {
    MarkdownEmphasis emphasis = new MarkdownEmphasis(source);
    Map<String, List<Span>> open = new HashMap<>();
    for (Span line : lines) {
      for (int at = line.start(); at < line.end(); at++) {
        if (source.charAt(at) == '\\') {
          at++;
        } else if (SIGNS.indexOf(source.charAt(at)) >= 0) {
          Span run = emphasis.runAt(at, line.end());
          emphasis.pair(run, line, open);
          at = run.end() - 1;
        }
      }
    }
    return emphasis;
  }

  /** The run of one sign that begins at {@code start}. */
  Span runAt(int start, int limit) {
    int end = start;
    while (end < limit && source.charAt(end) == source.charAt(start)) {
      end++;
    }
    return new Span(start, end);
  }

  private void pair(Span run, Span line, Map<String, List<Span>> open) {
    boolean underscore = source.charAt(run.start()) == '_';
    char before = run.start() > line.start() ? source.charAt(run.start() - 1) : ' ';
    char after = run.end() < line.end() ? source.charAt(run.end()) : ' ';
    List<Span> stack = open.computeIfAbsent(run.of(source), k -> new ArrayList<>());
    boolean closes =
        !Characters.isSpace(before) && !(underscore && Characters.isLetterOrDigit(after));
    Span opening = stack.isEmpty() ? run : stack.get(stack.size() - 1);
    if (closes && !stack.isEmpty() && run.start() - opening.end() <= LONGEST) {
      stack.clear();
      closeByStart.put(opening.start(), run);
      openByEnd.put(run.start(), opening.end());
    } else if (!Characters.isSpace(after) && !Characters.isLetterOrDigit(before)) {
      stack.add(run);
    }
  }

  /** The run that closes the one at {@code start}; an empty span where none does. */
  Span closing(int start) {
    return closeByStart.getOrDefault(start, new Span(start, start));
  }

  boolean closes(int start) {
    return openByEnd.containsKey(start);
  }
}
