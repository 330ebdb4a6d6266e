package org.resolute.models.mentions;

import java.util.List;
import java.util.Optional;
import org.resolute.corpus.Span;
import org.resolute.models.Mention;
import org.resolute.models.ReferenceMention;
import org.resolute.models.gazetteer.Words;

/**
 * Finds the numbers of cited resolutions, decisions and documents, with their full symbols.
 *
 * <p>"Recalling General Assembly resolutions 61/144 and 76/7" has {@code 61/144}, {@code
 * A/RES/61/144}, and {@code 76/7}, {@code A/RES/76/7}. The body is the one named with the word
 * "resolution", else the one that speaks; where the number's form or its date rules a body out, the
 * next one that can have adopted it.
 */
final class ReferenceFinder implements MentionFinder {

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    CitationContext context = new CitationContext(speaker);
    int at = 0;
    while (at < words.size()) {
      at = findAt(words, at, context, found);
    }
  }

  private static int findAt(Words words, int at, CitationContext context, List<Mention> found) {
    if (isAddress(words, at)) {
      return afterAddress(words, at);
    }
    if (words.startsDigit(at)) {
      return number(words, at, context, found);
    }
    if (DocumentSymbol.mayBegin(words, at)) {
      Optional<DocumentSymbol> symbol = DocumentSymbol.read(words, at);
      if (symbol.isPresent()) {
        return symbol(words, at, symbol.get(), found);
      }
    }
    if (words.startsUpper(at)
        && (context.expectsNumber(words, at) || ResolutionNumber.isSpecialSession(words, at))) {
      Optional<ResolutionNumber> own = ResolutionNumber.readOwnCode(words, at);
      if (own.isPresent()) {
        return cite(words, at, own.get(), context, found);
      }
    }
    return context.pass(words, at);
  }

  private static int number(Words words, int at, CitationContext context, List<Mention> found) {
    Optional<ResolutionNumber> number =
        ResolutionNumber.read(words, at, context.expectsNumber(words, at));
    if (number.isEmpty() || !context.accepts(words, at, number.get())) {
      return at + 1;
    }
    return cite(words, at, number.get(), context, found);
  }

  private static int cite(
      Words words, int at, ResolutionNumber number, CitationContext context, List<Mention> found) {
    String symbol = context.symbol(words, at, number);
    add(words, at, number.end(), symbol, found);
    context.cited(number);
    return number.end();
  }

  private static int symbol(Words words, int at, DocumentSymbol symbol, List<Mention> found) {
    add(words, at, symbol.end(), symbol.value(), found);
    return DocumentSymbol.parts(
        words, symbol, (start, end, value) -> add(words, start, end, value, found));
  }

  private static void add(Words words, int start, int end, String symbol, List<Mention> found) {
    Span span = words.span(start, end);
    found.add(new ReferenceMention(span.of(words.text()), span, symbol, RuleRecognizer.NAME));
  }

  private static boolean isAddress(Words words, int at) {
    String word = words.word(at);
    return (word.equals("https") || word.equals("http") || word.equals("www"))
        && words.touchesPrevious(at + 1);
  }

  private static int afterAddress(Words words, int at) {
    int next = at + 1;
    while (words.touchesPrevious(next)) {
      next++;
    }
    return next;
  }
}
