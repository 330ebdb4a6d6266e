package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Markup;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Section;
import org.resolute.corpus.Span;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.DocumentEdges;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.metadata.MetadataReader;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.MarkScanner;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.MarkedText;

/**
 * Builds a document whose source says itself what each paragraph is. The paragraphs are written one
 * after the other into a plain text, in which all spans count.
 */
public final class GivenStructure {

  private final String id;
  private final Findings findings;
  private final StringBuilder source = new StringBuilder();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<Block> front = new ArrayList<>();
  private final List<Block> closings = new ArrayList<>();
  private final Nesting nesting = new Nesting();
  private String speaker = "";

  /** Whether nothing stands between a heading and here. */
  private boolean underHeading;

  public GivenStructure(String id) {
    this.id = id;
    findings = new Findings(id);
  }

  /** The length so far, in characters. */
  public int length() {
    return source.length();
  }

  /** A line of the letterhead. */
  public void frontMatter(String text) {
    Block block = write(text);
    findings.note(Kind.FRONT_MATTER, block);
    if (!block.content().isBlank()) {
      front.add(block);
    }
  }

  /** "The General Assembly,": the first of them names the speaking body. */
  public void formula(String text) {
    Block block = write(text);
    findings.note(Kind.FORMULA, block);
    nesting.reset();
    if (speaker.isEmpty() && block.text().startsWith("The ")) {
      speaker = Formula.body(block.text());
    }
  }

  /** A heading between paragraphs. */
  public void heading(String text) {
    findings.note(Kind.HEADING, write(text));
    underHeading = true;
  }

  /** A row or cell of a table. */
  public void tableRow(String text) {
    findings.note(Kind.TABLE, write(text));
  }

  /** A line after the last paragraph. */
  public void closing(String text) {
    Block block = write(text);
    findings.note(Kind.CLOSING, block);
    closings.add(block);
    nesting.reset();
  }

  /** A note, with its mark in plain digits. */
  public void footnote(String mark, MarkedLine.Finished note) {
    Block block = write(note);
    findings.note(Kind.FOOTNOTE, block);
    footnotes.add(new Footnote(mark, block.text(), block.source(), block.content().markupOfText()));
  }

  /**
   * A paragraph.
   *
   * @param number its number or letter; empty where the source sets none apart
   * @param paragraph with footnote marks in superscript
   */
  public void clause(Section section, String number, MarkedLine.Finished paragraph) {
    Label given = number.isEmpty() ? Label.NONE : numberOf(number);
    Block block = write(paragraph);
    if (block.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      findings.note(Kind.FURNITURE, block);
      return;
    }
    if (isHeading(section, block, given)) {
      findings.note(Kind.HEADING, block);
      underHeading = true;
      return;
    }
    LabelRow row = given.isNone() ? LabelRow.of(block, block.label()) : null;
    Label label = row == null ? given : row.last();
    if (underHeading && !nesting.goesOnWith(label)) {
      nesting.reset();
    }
    underHeading = false;
    place(section, block, label, row);
  }

  private void place(Section section, Block block, Label label, LabelRow row) {
    int ordinal = findings.nextOrdinal();
    int labelEnd = row == null ? 0 : row.end();
    String text = block.content().from(labelEnd).text();
    boolean item =
        !label.isNone()
            || nesting.isOpen()
            || nesting.isTitleOf(block)
            || nesting.continuesUnlabelledRow(block);
    Nesting.Place place = Nesting.Place.numbered("");
    if (item) {
      if (row != null) {
        row.before().forEach(before -> nesting.place(before, 0, ""));
      }
      place = nesting.place(label, ordinal, text);
    } else {
      nesting.lead(ordinal, text);
    }
    findings.clause(section, block, labelEnd, place);
  }

  /** What editors mark as a paragraph is a heading where it is printed like one. */
  private boolean isHeading(Section section, Block block, Label given) {
    if (!given.isNone() && given.style() != Label.Style.CAPITAL) {
      return false;
    }
    boolean numeral =
        Headings.isNumeral(block)
            || given.style() == Label.Style.CAPITAL
            || block.label().style() == Label.Style.CAPITAL;
    boolean listed = !numeral && (nesting.isOpen() || nesting.continuesUnlabelledRow(block));
    boolean title =
        section == Section.STATEMENT && block.text().startsWith("Statement by the President");
    return title || (section != Section.STATEMENT && !listed && Headings.isHeading(block));
  }

  /** Writes the number before its paragraph, on the same line. */
  private Label numberOf(String number) {
    int start = source.length();
    source.append(number);
    findings.number(new Span(start, source.length()));
    source.append(' ');
    return Label.at(number + " ", 0);
  }

  private Block write(String text) {
    return write(new MarkedLine.Finished(text, Markup.NONE));
  }

  private Block write(MarkedLine.Finished paragraph) {
    String text = paragraph.text();
    Span span = Span.ofLength(source.length(), text.length());
    source.append(text);
    MarkedText content =
        MarkScanner.scanPlain(text, new Span(0, text.length())).with(paragraph.markup());
    source.append("\n\n");
    return new Block(content.shift(span.start()), span);
  }

  /** The document that these paragraphs make. */
  public ParsedDocument build() {
    DocumentMetadata metadata =
        MetadataReader.read(new DocumentEdges(front, speaker, closings, List.of(), List.of()));
    List<Passage> passages = new ArrayList<>(findings.passages());
    passages.sort((a, b) -> a.span().compareTo(b.span()));
    return new ParsedDocument(
        id, metadata, source.toString(), findings.clauses(), footnotes, passages, List.of());
  }
}
