package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Link;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.LookAlikes;

/** What holds for every document, whatever it says. */
public final class Accounting {

  /** These stand within other parts: in a clause, a footnote, a heading. */
  private static final Set<Kind> WITHIN = EnumSet.of(Kind.MARKUP, Kind.FOOTNOTE_MARK, Kind.NUMBER);

  private Accounting() {}

  /**
   * The documents of a file share its text, and their extents follow each other from its first
   * character to its last.
   */
  public static void check(List<ParsedDocument> documents) {
    int end = 0;
    for (ParsedDocument document : documents) {
      assertThat(document.text()).as(document.id()).isEqualTo(documents.get(0).text());
      assertThat(document.extent().start()).as("%s: start", document.id()).isEqualTo(end);
      end = document.extent().end();
      check(document);
    }
    assertThat(end).as("end of the last document").isEqualTo(documents.get(0).text().length());
    assertThat(documents).extracting(ParsedDocument::id).doesNotHaveDuplicates();
  }

  /**
   * Every piece maps back to equal characters, look-alikes apart, no character that is not blank is
   * lost, and no letter stands in two parts.
   */
  public static void check(ParsedDocument document) {
    String source = document.text();
    Places places = new Places(document);
    for (Passage passage : document.passages()) {
      if (WITHIN.contains(passage.kind())) {
        places.within(passage.span());
      } else {
        places.part(passage.span(), passage.kind().label());
      }
    }
    for (Clause clause : document.clauses()) {
      for (Piece piece : clause.source().pieces()) {
        assertThat(piece.text().of(clause.text()))
            .as("%s %s", document.id(), clause.id())
            .isEqualTo(repaired(piece.source().of(source), piece.text().of(clause.text())));
        places.part(piece.source(), clause.id());
      }
      clause.calls().forEach(c -> assertThat(c.position()).isBetween(0, clause.text().length()));
      checkMarkup(clause);
      assertThat(clause.text()).isNotBlank().doesNotContain("  ").doesNotContain("\n");
      assertThat(clause.id()).isEqualTo(document.id() + "#" + clause.ordinal());
    }
    places.checkAll();
  }

  /** The source's characters; a look-alike may be read as the letter that it stands for. */
  private static String repaired(String source, String text) {
    StringBuilder repaired = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean read =
          i < text.length() && LookAlikes.isSuspect(c) && text.charAt(i) == LookAlikes.plain(c);
      repaired.append(read ? text.charAt(i) : c);
    }
    return repaired.toString();
  }

  /** Which characters of a document stand in some part. */
  private static final class Places {

    private static final byte NONE = 0;
    private static final byte WITHIN_A_PART = 1;
    private static final byte PART = 2;

    private final ParsedDocument document;
    private final byte[] place;

    Places(ParsedDocument document) {
      this.document = document;
      this.place = new byte[document.text().length()];
    }

    void within(Span span) {
      requireInExtent(span);
      for (int i = span.start(); i < span.end(); i++) {
        place[i] = place[i] == NONE ? WITHIN_A_PART : place[i];
      }
    }

    void part(Span span, String name) {
      requireInExtent(span);
      for (int i = span.start(); i < span.end(); i++) {
        boolean twice = place[i] == PART && Characters.isLetter(document.text().charAt(i));
        if (twice) {
          assertThat(span)
              .as("%s: character %d stands in two parts, one of them %s", document.id(), i, name)
              .isNull();
        }
        place[i] = PART;
      }
    }

    private void requireInExtent(Span span) {
      assertThat(document.extent().start()).as(document.id()).isLessThanOrEqualTo(span.start());
      assertThat(document.extent().end()).as(document.id()).isGreaterThanOrEqualTo(span.end());
    }

    void checkAll() {
      for (int i = document.extent().start(); i < document.extent().end(); i++) {
        char c = document.text().charAt(i);
        if (place[i] == NONE && !Characters.isSpace(c)) {
          assertThat(c)
              .as("%s: character %d (%s) is accounted for", document.id(), i, c)
              .isEqualTo(' ');
        }
      }
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
