package org.resolute.corpus.metadata;

import java.util.Arrays;
import java.util.List;
import org.resolute.corpus.Span;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.text.MarkScanner;

/** Edges of documents for tests; lines are parted by {@code /} between spaces. */
final class Edges {

  private Edges() {}

  static DocumentEdges of(String speaker, String front) {
    return of(speaker, front, "", "", "");
  }

  static DocumentEdges of(
      String speaker, String front, String closings, String runningHeads, String opening) {
    return new DocumentEdges(
        blocks(front), speaker, blocks(closings), blocks(runningHeads), blocks(opening));
  }

  private static List<Block> blocks(String lines) {
    return Arrays.stream(lines.split(" / "))
        .filter(line -> !line.isBlank())
        .map(Edges::block)
        .toList();
  }

  private static Block block(String line) {
    Span span = new Span(0, line.length());
    return new Block(MarkScanner.scanPlain(line, span), span);
  }
}
