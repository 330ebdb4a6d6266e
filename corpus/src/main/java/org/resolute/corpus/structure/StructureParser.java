package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Section;
import org.resolute.corpus.Span;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.kind.DocumentKind;
import org.resolute.corpus.kind.Opening;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Bodies;
import org.resolute.corpus.metadata.DocumentEdges;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.metadata.MetadataReader;

/**
 * Splits the blocks of a file into documents and their clauses.
 *
 * <ol>
 *   <li>Set footnotes, running heads, page numbers and other languages apart.
 *   <li>Find the documents that the file holds.
 *   <li>Find where the text of each begins, and what stands before it.
 *   <li>Join the paragraphs that page breaks cut.
 *   <li>Walk through them: sections, numbers, chapeaux.
 *   <li>Read what the document says of itself.
 * </ol>
 */
public final class StructureParser {

  /** So many clauses may name the body that acts. */
  private static final int SPEAKING = 5;

  private final String id;
  private final SourceBlocks source;
  private final PageParts parts;
  private final List<Passage> apart;
  private final boolean keepsNotes;
  private final Set<String> noteMarks;

  private StructureParser(String id, SourceBlocks source) {
    this.id = id;
    this.source = source;
    this.parts = PageParts.setApart(source.blocks());
    this.apart = new ArrayList<>(source.passages());
    apart.addAll(parts.passages());
    this.keepsNotes = source.keepsNotes();
    this.noteMarks = parts.footnotes().stream().map(Footnote::mark).collect(Collectors.toSet());
    apart.sort((a, b) -> a.span().compareTo(b.span()));
  }

  /** The documents that the file with this id and these blocks holds; at least one. */
  public static List<ParsedDocument> parse(String id, SourceBlocks source) {
    return new StructureParser(id, source).documents();
  }

  private List<ParsedDocument> documents() {
    List<Block> running = SplitWords.join(parts.running());
    List<Integer> starts = DocumentSplitter.starts(running);
    List<Span> extents = extents(running, starts);
    var apartBy = Extents.share(apart, Passage::span, extents);
    var headsBy = Extents.share(parts.heads(), Block::source, extents);
    var footnotesBy = Extents.share(parts.footnotes(), Footnote::span, extents);
    List<ParsedDocument> documents = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      int end = k + 1 == starts.size() ? running.size() : starts.get(k + 1);
      String name = starts.size() == 1 ? id : id + "!/" + (k + 1);
      Surroundings around =
          new Surroundings(
              extents.get(k),
              apartBy.get(k),
              headsBy.get(k),
              footnotesBy.get(k),
              k + 1 == starts.size() ? List.of() : footnotesBy.get(k + 1));
      documents.add(document(name, running.subList(starts.get(k), end), around));
    }
    return Neighbors.complete(documents);
  }

  /** The stretches of the documents, which follow each other without gap. */
  private List<Span> extents(List<Block> running, List<Integer> starts) {
    List<Span> extents = new ArrayList<>();
    int from = 0;
    for (int k = 1; k <= starts.size(); k++) {
      boolean last = k == starts.size();
      int to = last ? source.text().length() : running.get(starts.get(k)).source().start();
      extents.add(new Span(from, to));
      from = to;
    }
    return extents;
  }

  /**
   * What stands around the running text of a document.
   *
   * @param extent its stretch of the file
   * @param apart what was set apart in it
   * @param heads the running heads in it
   * @param footnotes those in it
   * @param next the footnotes of the next document, which may stand on the same page
   */
  private record Surroundings(
      Span extent,
      List<Passage> apart,
      List<Block> heads,
      List<Footnote> footnotes,
      List<Footnote> next) {}

  private ParsedDocument document(String name, List<Block> blocks, Surroundings around) {
    List<Passage> passages = new ArrayList<>(around.apart());
    Opening opening = DocumentKind.open(blocks);
    List<Block> front = blocks.subList(0, opening.index());
    front.forEach(b -> passages.add(new Passage(Kind.FRONT_MATTER, b.source())));

    List<Block> body =
        Quotations.join(RunOnParagraphs.part(Healing.heal(withoutPlainMarks(blocks, opening))));
    SectionWalk.Result walked = new SectionWalk(name, body, opening).walk();
    passages.addAll(uninterrupted(walked.passages(), around.apart()));
    passages.sort((a, b) -> a.span().compareTo(b.span()));
    DocumentMetadata metadata =
        MetadataReader.read(
            new DocumentEdges(
                letterhead(blocks, opening),
                speaker(opening, walked.clauses()),
                walked.closings(),
                around.heads(),
                body.subList(0, Math.min(2, body.size()))));
    return new ParsedDocument(
        name,
        metadata,
        source.text(),
        around.extent(),
        walked.clauses(),
        footnotes(around, walked.clauses()),
        passages,
        source.pages(),
        ParsingWarnings.of(source, passages));
  }

  /** What stands in no footnote or running head that a paragraph was joined over. */
  private List<Passage> uninterrupted(List<Passage> passages, List<Passage> interrupting) {
    List<Passage> sorted = new ArrayList<>(passages);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    return Interruptions.cutOut(sorted, interrupting, source.text());
  }

  /** Those in the document, and those at the foot of its last page that it calls. */
  private static List<Footnote> footnotes(Surroundings around, List<Clause> clauses) {
    Set<String> called =
        clauses.stream()
            .flatMap(c -> c.calls().stream())
            .map(Footnote.Call::mark)
            .collect(Collectors.toSet());
    around.footnotes().forEach(n -> called.remove(n.mark()));
    return Stream.concat(
            around.footnotes().stream(),
            around.next().stream().filter(n -> called.contains(n.mark())))
        .toList();
  }

  /**
   * The text from its beginning, without marks that have lost their superscript; a format that
   * keeps notes apart has lost none.
   */
  private List<Block> withoutPlainMarks(List<Block> blocks, Opening opening) {
    if (keepsNotes) {
      return blocks.subList(opening.index(), blocks.size());
    }
    return blocks.subList(opening.index(), blocks.size()).stream()
        .map(b -> b.withContent(PlainMarks.takeOut(b.content(), noteMarks)))
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
    if (Bodies.isKnown(named)) {
      return named;
    }
    return clauses.stream()
        .limit(SPEAKING)
        .map(c -> Openings.actingBody(c.text()))
        .filter(Bodies::isKnown)
        .findFirst()
        .orElse("");
  }

  /** The front matter, and of a presidential statement the sentence that introduces it. */
  private static List<Block> letterhead(List<Block> blocks, Opening opening) {
    boolean introduced = opening.section() == Section.STATEMENT && opening.index() < blocks.size();
    return blocks.subList(0, opening.index() + (introduced ? 1 : 0));
  }
}
