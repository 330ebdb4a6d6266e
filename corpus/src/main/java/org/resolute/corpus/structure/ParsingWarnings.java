package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.language.Openings;

/**
 * What an analyst must know of how a document was split: "2 paragraphs were taken for headings:
 * ¶14, ¶22". Paragraphs are counted in the file, from 1.
 */
final class ParsingWarnings {

  /** A heading of so many characters may be a sentence without a stop. */
  private static final int LONG_HEADING = 110;

  /** A line that holds a formula and more is a text without line breaks. */
  private static final int LONG_LINE = 200;

  private ParsingWarnings() {}

  /**
   * The warnings.
   *
   * @param source all blocks of the file
   * @param passages what in it is no clause
   */
  static List<String> of(SourceBlocks source, List<Passage> passages) {
    List<String> warnings = new ArrayList<>(source.warnings());
    List<Block> blocks = source.blocks();
    if (blocks.size() == 1 && isWithoutBreaks(blocks.get(0).text())) {
      warnings.add(
          "the text has no line breaks, so its paragraphs could not be told; restore them");
    }
    add(warnings, blocks, longHeadings(passages), "taken for headings");
    add(warnings, blocks, starts(passages, Kind.OTHER_LANGUAGE), "in another language");
    return warnings;
  }

  private static boolean isWithoutBreaks(String text) {
    int comma = text.indexOf(", ");
    boolean reasons = comma > 0 && Openings.isPreambular(text.substring(comma + 2));
    return text.length() > LONG_LINE && (reasons || text.contains(" 1. "));
  }

  private static List<Integer> longHeadings(List<Passage> passages) {
    return passages.stream()
        .filter(p -> p.kind() == Kind.HEADING && p.span().length() >= LONG_HEADING)
        .map(p -> p.span().start())
        .toList();
  }

  private static List<Integer> starts(List<Passage> passages, Kind kind) {
    return passages.stream().filter(p -> p.kind() == kind).map(p -> p.span().start()).toList();
  }

  private static void add(
      List<String> warnings, List<Block> blocks, List<Integer> starts, String what) {
    if (starts.isEmpty()) {
      return;
    }
    Set<Integer> wanted = Set.copyOf(starts);
    List<Integer> numbers =
        IntStream.range(0, blocks.size())
            .filter(i -> wanted.contains(blocks.get(i).source().start()))
            .mapToObj(i -> i + 1)
            .toList();
    String places = numbers.stream().limit(10).map(n -> "¶" + n).collect(Collectors.joining(", "));
    String more = numbers.size() > 10 ? " …" : "";
    String verb = numbers.size() == 1 ? " paragraph was " : " paragraphs were ";
    if (!numbers.isEmpty()) {
      warnings.add(numbers.size() + verb + what + ": " + places + more);
    }
  }
}
