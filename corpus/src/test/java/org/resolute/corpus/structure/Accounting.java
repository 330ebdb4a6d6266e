package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Link;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;

/** What holds for every document, whatever it says. */
public final class Accounting {

  private Accounting() {}

  /** Every piece maps back to equal characters, and no character that is not blank is lost. */
  public static void check(ParsedDocument document) {
    String source = document.text();
    BitSet seen = new BitSet(source.length());
    document.passages().forEach(p -> seen.set(p.span().start(), p.span().end()));
    for (Clause clause : document.clauses()) {
      for (Piece piece : clause.source().pieces()) {
        assertThat(piece.text().of(clause.text()))
            .as("%s %s", document.id(), clause.id())
            .isEqualTo(piece.source().of(source));
        seen.set(piece.source().start(), piece.source().end());
      }
      clause.calls().forEach(c -> assertThat(c.position()).isBetween(0, clause.text().length()));
      checkMarkup(clause);
      assertThat(clause.text()).isNotBlank().doesNotContain("  ").doesNotContain("\n");
    }
    for (int i = seen.nextClearBit(0); i < source.length(); i = seen.nextClearBit(i + 1)) {
      assertThat(Characters.isSpace(source.charAt(i)))
          .as("%s: character %d (%s) is accounted for", document.id(), i, source.charAt(i))
          .isTrue();
    }
  }

  /** Links and emphases stand over words of the text, in order and without overlap. */
  private static void checkMarkup(Clause clause) {
    checkSpans(clause, clause.markup().links().stream().map(Link::span).toList());
    checkSpans(clause, clause.markup().emphases());
  }

  private static void checkSpans(Clause clause, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(clause.id()).isGreaterThanOrEqualTo(end);
      assertThat(span.of(clause.text()))
          .as(clause.id())
          .isNotBlank()
          .isEqualTo(span.of(clause.text()).strip());
      end = span.end();
    }
  }
}
