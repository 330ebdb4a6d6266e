package org.resolute.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of a document's extent stands in a clause or in a named part of it.
 *
 * <p>Of a text "Recalling its work,\n\nqwer" whose last line is a passage of the kind {@link
 * Passage.Kind#UNPLACED}, or in no passage at all, four letters of twenty are unplaced: a share of
 * 0.2.
 *
 * @param letters of the extent, in code points
 * @param unplacedLetters those of them that stand in no clause, named passage or footnote
 * @param unplaced the stretches of the source that they, and signs like them, stand in; in reading
 *     order
 */
public record Coverage(int letters, int unplacedLetters, List<Span> unplaced) {

  /** That of a document whose clauses come from a table and stand in no text. */
  public static final Coverage NO_TEXT = new Coverage(0, 0, List.of());

  public Coverage {
    unplaced = List.copyOf(unplaced);
  }

  /** Measures a document, in time linear in its extent and the number of its parts. */
  public static Coverage of(ParsedDocument document) {
    Span extent = document.extent();
    if (extent.isEmpty()) {
      return NO_TEXT;
    }
    BitSet placed = placed(document, extent);
    String text = document.text();
    return new Coverage(
        letters(text, extent), unplacedLetters(text, extent, placed), gaps(text, extent, placed));
  }

  /** The unplaced letters by all letters, 0..1; 0 where there is no letter. */
  public double unplacedShare() {
    return letters == 0 ? 0 : (double) unplacedLetters / letters;
  }

  /**
   * All that is no clause, in reading order: the document's named passages, and as passages of the
   * kind {@link Passage.Kind#UNPLACED} what stands in none.
   */
  public List<Passage> partsOf(ParsedDocument document) {
    Stream<Passage> named = document.passages().stream().filter(Coverage::isNamed);
    if (unplaced.isEmpty()) {
      return named.toList();
    }
    Stream<Passage> rest = unplaced.stream().map(s -> new Passage(Passage.Kind.UNPLACED, s));
    return Stream.concat(named, rest).sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private static boolean isNamed(Passage passage) {
    return passage.kind() != Passage.Kind.UNPLACED;
  }

  /** Which characters of the extent, counted from its start, stand in a clause or named part. */
  private static BitSet placed(ParsedDocument document, Span extent) {
    BitSet placed = new BitSet(extent.length());
    for (Clause clause : document.clauses()) {
      clause.source().pieces().forEach(p -> place(placed, p.source(), extent));
    }
    document.footnotes().forEach(n -> place(placed, n.span(), extent));
    for (Passage passage : document.passages()) {
      if (isNamed(passage)) {
        place(placed, passage.span(), extent);
      }
    }
    return placed;
  }

  private static void place(BitSet placed, Span span, Span extent) {
    int start = Math.max(span.start(), extent.start());
    int end = Math.min(span.end(), extent.end());
    if (start < end) {
      placed.set(start - extent.start(), end - extent.start());
    }
  }

  private static int letters(String text, Span span) {
    int letters = 0;
    int at = span.start();
    while (at < span.end()) {
      int c = text.codePointAt(at);
      letters += isLetter(c) ? 1 : 0;
      at += Character.charCount(c);
    }
    return letters;
  }

  private static boolean isLetter(int c) {
    return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private static int unplacedLetters(String text, Span extent, BitSet placed) {
    int letters = 0;
    for (int i = placed.nextClearBit(0); i < extent.length(); i = placed.nextClearBit(i + 1)) {
      char c = text.charAt(extent.start() + i);
      boolean first = !Character.isLowSurrogate(c);
      letters += first && isLetter(text.codePointAt(extent.start() + i)) ? 1 : 0;
    }
    return letters;
  }

  /** The stretches in no part, blanks at their ends left out. */
  private static List<Span> gaps(String text, Span extent, BitSet placed) {
    List<Span> gaps = new ArrayList<>();
    for (int i = placed.nextClearBit(0); i < extent.length(); ) {
      int next = placed.nextSetBit(i);
      int end = next < 0 ? extent.length() : next;
      Span gap = trimmed(text, new Span(extent.start() + i, extent.start() + end));
      if (!gap.isEmpty()) {
        gaps.add(gap);
      }
      i = placed.nextClearBit(end);
    }
    return gaps;
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
