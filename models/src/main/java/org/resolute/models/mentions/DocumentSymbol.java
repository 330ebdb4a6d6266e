package org.resolute.models.mentions;

import java.util.Optional;
import org.resolute.corpus.text.Characters;
import org.resolute.models.gazetteer.Words;

/**
 * The symbol of a document as printed: {@code S/2004/650}, {@code A/C.3/80/L.18/Rev.1}.
 *
 * @param value in plain signs
 * @param end index of the word after the last
 */
record DocumentSymbol(String value, int end) {

  /** Takes the corrections and additions that are cited with a document. */
  @FunctionalInterface
  interface PartSink {
    void add(int start, int end, String value);
  }

  /** Whether a symbol may begin at this word; cheap, for the many words where none does. */
  static boolean mayBegin(Words words, int at) {
    boolean sign =
        (words.is(at + 1, "/") || words.is(at + 1, "(") || words.is(at + 1, "."))
            && words.touchesPrevious(at + 1);
    return sign && words.startsUpper(at) && isUpper(words.word(at)) && !words.is(at - 1, "/");
  }

  /** The symbol at word {@code at}: capitals, a slash, and a digit after it. */
  static Optional<DocumentSymbol> read(Words words, int at) {
    String text = words.text();
    int end = Codes.end(text, words.start(at));
    String code = text.substring(words.start(at), end);
    int slash = code.indexOf('/');
    if (slash < 0
        || !Codes.hasDigit(code.substring(slash))
        || (code.indexOf('/', slash + 1) < 0 && !isShort(code, slash))) {
      return Optional.empty();
    }
    int next = words.indexAt(end);
    boolean year = isResolution(code) && words.is(next, "(") && words.is(next + 2, ")");
    int last = year ? next + 3 : next;
    return Optional.of(new DocumentSymbol(Codes.plain(words.span(at, last).of(text)), last));
  }

  /** Passes ", Corr.1 and Add.2" after a symbol, each a mention; returns the word after them. */
  static int parts(Words words, DocumentSymbol symbol, PartSink sink) {
    int end = symbol.end();
    while (true) {
      int at = words.is(end, ",") ? end + 1 : end;
      at = words.is(at, "and") || words.is(at, "–") ? at + 1 : at;
      if (at == end || !isPart(words, at)) {
        return end;
      }
      String text = words.text();
      int close = words.indexAt(Codes.end(text, words.start(at)));
      String printed = words.span(at, close).of(text);
      sink.add(at, close, symbol.value() + "/" + printed);
      end = close;
    }
  }

  private static boolean isPart(Words words, int at) {
    return switch (words.word(at)) {
      case "Corr", "Add", "Rev" -> words.is(at + 1, ".") && words.startsDigit(at + 2);
      default -> false;
    };
  }

  /** A symbol of one slash: CD/1299, SPLOS/72, but not ICCPR/2. */
  private static boolean isShort(String code, int slash) {
    String head = code.substring(0, slash);
    return head.equals("CD") || head.equals("SPLOS") || head.startsWith("GC") || head.equals("DP");
  }

  private static boolean isResolution(String code) {
    return code.startsWith("S/RES/") || code.startsWith("A/RES/") || code.startsWith("E/RES/");
  }

  private static boolean isUpper(String word) {
    return word.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || Characters.isDigit((char) c));
  }
}
