package org.resolute.pipeline.output;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.models.Addressee;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.AnnotatedDocument;
import org.resolute.models.DateMention;
import org.resolute.models.MentionType;
import org.resolute.models.NamedMention;
import org.resolute.models.ThemeScore;
import org.resolute.models.VerbAct;
import org.resolute.pipeline.output.DocumentOutcome.Status;

/** Outcomes made by hand, with what is awkward in a table: formulas, quotes, emoji, notes. */
final class Samples {

  /** A character beyond the basic plane stands in the text, so that code points differ. */
  private static final String TEXT = "Urges Mali, by 30 July, to say \"\uD83D\uDE00\" online;";

  private static final String SOURCE = "\uD83D\uDE00\n1. " + TEXT + "¹\nqwerty\n¹ A note.";

  private Samples() {}

  static DocumentOutcome annotated() {
    return new DocumentOutcome(
        new AnnotatedDocument(document(), "en", List.of(urge(), item())),
        Status.OK,
        "",
        "ab".repeat(32));
  }

  static DocumentOutcome failed() {
    var nothing =
        new ParsedDocument(
            "b.bin", DocumentMetadata.NONE, "", List.of(), List.of(), List.of(), List.of());
    return new DocumentOutcome(
        new AnnotatedDocument(nothing, "", List.of()), Status.FAILED, "read: no text", "");
  }

  private static ParsedDocument document() {
    var metadata =
        new DocumentMetadata(
            "A/RES/91/1",
            "=A title",
            "General Assembly",
            "2036-12-01",
            "Ninety-first session",
            "7",
            List.of("Mali"));
    var note = new Footnote("1", "A note.", new Span(SOURCE.length() - 9, SOURCE.length()));
    return new ParsedDocument(
        "GA/a.txt",
        metadata,
        SOURCE,
        List.of(urge().clause(), item().clause()),
        List.of(note),
        List.of(
            new Passage(Kind.FURNITURE, new Span(0, 2)),
            new Passage(Kind.NUMBER, new Span(3, 5)),
            new Passage(Kind.FOOTNOTE_MARK, Span.ofLength(SOURCE.indexOf('¹'), 1)),
            new Passage(Kind.FOOTNOTE, note.span())),
        List.of("read as Windows-1252", "page 3 has no text"));
  }

  private static AnnotatedClause urge() {
    var source = new SourceMap(List.of(new SourceMap.Piece(0, 6, TEXT.length())));
    var clause =
        new Clause(
            "GA/a.txt#1",
            1,
            Section.OPERATIVE,
            "1",
            0,
            List.of(),
            TEXT,
            source,
            List.of(new Footnote.Call("1", TEXT.length())),
            new Markup(
                List.of(new Link(new Span(36, 42), "https://example.org/online")),
                List.of(new Span(0, 5))));
    var mali = new Addressee("Mali", "mali", "states");
    var act =
        new VerbAct(
            "urge", "Urges", new Span(0, 5), 4, false, List.of(), List.of(), true, List.of(mali));
    var cue = new ThemeScore.Cue("online", new Span(36, 42), 1.5);
    return new AnnotatedClause(
        clause,
        List.of(act),
        List.of(
            new ThemeScore("data", 0.01, false, List.of()),
            new ThemeScore("ict", 0.87654, true, List.of(cue))),
        List.of(
            new NamedMention(MentionType.LOC, "Mali", new Span(6, 10), "mali", "MLI", "rules"),
            new DateMention("30 July", new Span(15, 22), "XXXX-07-30", "rules")));
  }

  private static AnnotatedClause item() {
    var clause =
        new Clause(
            "GA/a.txt#2",
            2,
            Section.OPERATIVE,
            "1(a)",
            1,
            List.of(TEXT),
            "-To act",
            SourceMap.NONE,
            List.of());
    var act =
        new VerbAct(
            "urge", "Urges", new Span(0, 0), 4, true, List.of(), List.of(), true, List.of());
    return new AnnotatedClause(clause, List.of(act), List.of(), List.of());
  }
}
