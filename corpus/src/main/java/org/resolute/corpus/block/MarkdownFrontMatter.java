package org.resolute.corpus.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.MarkScanner;

/**
 * What stands between two lines of dashes at the beginning of a Markdown text: {@code title: Care
 * of lighthouses}. Title, symbol and date are running heads; the other entries say nothing of the
 * text.
 */
final class MarkdownFrontMatter {

  private static final int MOST_LINES = 200;

  private static final Pattern ENTRY =
      Pattern.compile("(?:title|symbol|date)\\s?:\\s*+[\"']?(.*?\\S)[\"']?\\s*+");

  private static final Pattern KEY = Pattern.compile("[\\w-]{1,40}\\s?:.*+");

  private MarkdownFrontMatter() {}

  /** How many lines it has; none where the text begins with something else. */
  static int end(String text, List<Span> lines) {
    boolean key = lines.size() > 2 && KEY.matcher(lines.get(1).of(text)).matches();
    if (!key || !lines.get(0).of(text).strip().equals("---")) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
      String line = lines.get(i).of(text).strip();
      if (line.equals("---") || line.equals("...")) {
        return i + 1;
      }
    }
    return 0;
  }

  static void read(String text, Span line, List<Block> blocks, List<Passage> passages) {
    Matcher entry = ENTRY.matcher(line.of(text));
    if (entry.matches()) {
      Span value = new Span(line.start() + entry.start(1), line.start() + entry.end(1));
      passages.add(new Passage(Kind.MARKUP, new Span(line.start(), value.start())));
      if (value.end() < line.end()) {
        passages.add(new Passage(Kind.MARKUP, new Span(value.end(), line.end())));
      }
      blocks.add(
          new Block(MarkScanner.scanPlain(text, value), value, Layout.PLAIN.in(Region.RUNNING)));
    } else if (!line.isEmpty()) {
      passages.add(new Passage(Kind.FURNITURE, line));
    }
  }
}
