package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Link;
import org.resolute.corpus.Span;
import org.resolute.models.Mention;
import org.resolute.models.ReferenceMention;

/**
 * What the links of a clause cite. "As set out in its earlier decision", the last two words of
 * which lead to {@code https://undocs.org/A/RES/90/4}, has there a REFERENCE of that symbol.
 *
 * <p>A link says what its words cite where the text alone does not: it gives a reference its
 * missing value, and makes one of words in which no mention was found. Where the text says another
 * symbol, the text is followed: of the links in the UN's mark-up that contradict it, six in seven
 * are wrong.
 */
final class LinkedReferences {

  /** Fewer letters and digits are the rest of a link that was cut in two. */
  private static final int FEWEST_SIGNS = 2;

  private final DocumentAddresses addresses = new DocumentAddresses();

  /** A stretch of the text that leads to a document. */
  private record Cited(Span span, String symbol) {}

  /** The mentions of the clause, and those that its links give, in the order of the text. */
  List<Mention> with(Clause clause, List<Mention> mentions) {
    if (clause.markup().links().isEmpty()) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>(mentions);
    for (Cited cited : cited(clause)) {
      List<Mention> there = all.stream().filter(m -> m.span().overlaps(cited.span())).toList();
      if (there.isEmpty()) {
        all.add(reference(clause, cited.span(), cited.symbol()));
      } else if (there.size() == 1 && lacksValue(there.get(0))) {
        all.set(all.indexOf(there.get(0)), reference(clause, there.get(0).span(), cited.symbol()));
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return List.copyOf(all);
  }

  /** The links to documents; neighbours that lead to the same one are one. */
  private List<Cited> cited(Clause clause) {
    List<Cited> found = new ArrayList<>();
    for (Link link : clause.markup().links()) {
      String symbol = addresses.symbol(link.target());
      if (symbol.isEmpty()) {
        continue;
      }
      Cited last = found.isEmpty() ? new Cited(new Span(0, 0), "") : found.get(found.size() - 1);
      boolean goesOn = last.symbol().equals(symbol) && link.span().start() <= last.span().end() + 1;
      if (goesOn) {
        Span whole = new Span(last.span().start(), link.span().end());
        found.set(found.size() - 1, new Cited(whole, symbol));
      } else {
        found.add(new Cited(link.span(), symbol));
      }
    }
    found.removeIf(cited -> signs(cited.span().of(clause.text())) < FEWEST_SIGNS);
    return found;
  }

  private static long signs(String words) {
    return words.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static boolean lacksValue(Mention mention) {
    return mention instanceof ReferenceMention && mention.value().isEmpty();
  }

  private static ReferenceMention reference(Clause clause, Span span, String symbol) {
    return new ReferenceMention(span.of(clause.text()), span, symbol, RuleRecognizer.NAME);
  }
}
