package org.resolute.corpus.metadata;

import java.util.List;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/**
 * The symbol of a document: as its letterhead prints it, else as its body makes it of the number,
 * else as its running heads print it.
 *
 * @param text empty where there is none
 * @param body whose symbol it is; empty where it does not say
 * @param distinct whether it is printed and tells a resolution, not any document
 */
record DocumentSymbol(String text, String body, boolean distinct) {

  private static final DocumentSymbol NONE = new DocumentSymbol("", "", false);

  /** In a line that scans have garbled no more than this is searched. */
  private static final int LONGEST = 120;

  /**
   * The symbol.
   *
   * @param body the body that speaks; empty where the document does not name it
   */
  static DocumentSymbol of(
      List<LetterheadLine> front, List<LetterheadLine> runningHeads, String body) {
    DocumentSymbol symbol = printed(front);
    DocumentSymbol number = ofNumber(front, body);
    if (symbol.isNone() || number.isCloserThan(symbol)) {
      symbol = number;
    }
    if (symbol.isNone()) {
      symbol = within(front, body);
    }
    if (symbol.isNone()) {
      symbol = printed(runningHeads);
    }
    return symbol.isNone() ? within(runningHeads, body) : symbol;
  }

  /** A number tells more than the symbol of the report that holds it, or of a draft. */
  private boolean isCloserThan(DocumentSymbol printed) {
    return !isNone() && !printed.distinct && !printed.text.startsWith(text);
  }

  private boolean isNone() {
    return text.isEmpty();
  }

  /** The last that tells a resolution, after a table of contents; else the first of a document. */
  private static DocumentSymbol printed(List<LetterheadLine> lines) {
    List<DocumentSymbol> symbols =
        lines.stream()
            .flatMap(line -> line.part(Kind.SYMBOL).stream())
            .map(part -> new DocumentSymbol(part.value(), part.body(), isDistinct(part)))
            .toList();
    return symbols.stream()
        .filter(DocumentSymbol::distinct)
        .reduce((one, later) -> later)
        .or(() -> symbols.stream().findFirst())
        .orElse(NONE);
  }

  private static boolean isDistinct(LetterheadPart part) {
    return Symbols.isDistinct(part.text());
  }

  /** That of the last number that the body makes one of. */
  private static DocumentSymbol ofNumber(List<LetterheadLine> front, String body) {
    return front.stream()
        .flatMap(line -> line.part(Kind.NUMBER).stream())
        .map(part -> Symbols.ofNumber(body, part.text(), part.value()))
        .filter(symbol -> !symbol.isEmpty())
        .map(symbol -> new DocumentSymbol(symbol, body, false))
        .reduce(NONE, (one, later) -> later);
  }

  private static DocumentSymbol within(List<LetterheadLine> lines, String body) {
    return lines.stream()
        .filter(line -> line.text().length() <= LONGEST)
        .map(line -> Symbols.find(line.text(), body))
        .filter(symbol -> !symbol.isEmpty())
        .map(symbol -> new DocumentSymbol(symbol, body, false))
        .findFirst()
        .orElse(NONE);
  }
}
