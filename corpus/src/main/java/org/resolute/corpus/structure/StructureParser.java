package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.metadata.Bodies;
import org.resolute.corpus.metadata.DocumentEdges;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.metadata.MetadataReader;

/**
 * Splits a text into clauses.
 *
 * <ol>
 *   <li>Cut the text into paragraphs and take the marks out of them.
 *   <li>Set footnotes and page furniture apart.
 *   <li>Find where the text begins, and read the front matter before it.
 *   <li>Join the paragraphs that page breaks cut.
 *   <li>Walk through them: sections, numbers, chapeaux.
 * </ol>
 */
public final class StructureParser {

  private StructureParser() {}

  /** The documents that the file with this id and these blocks holds. */
  public static List<ParsedDocument> parse(String id, SourceBlocks source) {
    List<Passage> passages = new ArrayList<>(source.passages());
    Notes notes = Notes.setApart(source.blocks());
    passages.addAll(notes.furniture());
    notes.footnotes().forEach(n -> passages.add(new Passage(Kind.FOOTNOTE, n.span())));

    Opening opening = Opening.find(notes.running());
    List<Block> front = notes.running().subList(0, opening.index());
    front.forEach(b -> passages.add(new Passage(Kind.FRONT_MATTER, b.source())));

    List<Block> body = Healing.heal(withoutPlainMarks(notes, opening));
    SectionWalk.Result walked =
        new SectionWalk(id, body, opening.speaker(), opening.section()).walk();
    passages.addAll(walked.passages());
    passages.sort((a, b) -> a.span().compareTo(b.span()));

    DocumentMetadata metadata =
        MetadataReader.read(
            new DocumentEdges(
                letterhead(notes.running(), opening),
                speaker(opening, walked.clauses()),
                walked.closings(),
                List.of(),
                body.subList(0, Math.min(2, body.size()))));
    return List.of(
        new ParsedDocument(
            id,
            metadata,
            source.text(),
            walked.clauses(),
            notes.footnotes(),
            passages,
            source.pages(),
            source.warnings()));
  }

  /** The text from its beginning, without marks that have lost their superscript. */
  private static List<Block> withoutPlainMarks(Notes notes, Opening opening) {
    Set<String> marks = notes.footnotes().stream().map(Footnote::mark).collect(Collectors.toSet());
    return notes.running().subList(opening.index(), notes.running().size()).stream()
        .map(b -> b.withContent(PlainMarks.takeOut(b.content(), marks)))
        .toList();
  }

  /**
   * Who speaks: the formula says it, or a decision's sentence, "The General Assembly, noting …".
   */
  private static String speaker(Opening opening, List<Clause> clauses) {
    if (!opening.speaker().isEmpty() || clauses.isEmpty()) {
      return opening.speaker();
    }
    String named = Formula.speaker(clauses.get(0).text());
    return Bodies.isKnown(named) ? named : "";
  }

  /** The front matter, and of a presidential statement the sentence that introduces it. */
  private static List<Block> letterhead(List<Block> blocks, Opening opening) {
    boolean introduced = opening.section() == Section.STATEMENT && opening.index() < blocks.size();
    return blocks.subList(0, opening.index() + (introduced ? 1 : 0));
  }
}
