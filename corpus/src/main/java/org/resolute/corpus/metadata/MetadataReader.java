package org.resolute.corpus.metadata;

import java.util.List;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/**
 * Reads what a document says of itself: symbol, title, body, date, session, agenda item, sponsors.
 *
 * <p>From "91/17. Keeping of registers" before "The General Assembly," come the symbol A/RES/91/17,
 * the title "Keeping of registers" and the body General Assembly.
 */
public final class MetadataReader {

  private MetadataReader() {}

  /** What the edges of a document say of it; empty strings where they are silent. */
  public static DocumentMetadata read(DocumentEdges edges) {
    List<LetterheadLine> front = lines(edges.front());
    List<LetterheadLine> heads = lines(edges.runningHeads());
    String body = SpeakingBody.of(front, edges);
    DocumentSymbol symbol = DocumentSymbol.of(front, heads, body);
    return new DocumentMetadata(
        symbol.text(),
        TitleReader.read(front),
        body.isEmpty() ? symbol.body() : body,
        AdoptionDate.of(front, heads, edges),
        first(front, Kind.SESSION),
        first(front, Kind.AGENDA_ITEM),
        edges.front().stream().flatMap(b -> Sponsors.of(b.text()).stream()).toList());
  }

  private static List<LetterheadLine> lines(List<Block> blocks) {
    return blocks.stream().map(LetterheadLine::of).filter(line -> !line.parts().isEmpty()).toList();
  }

  private static String first(List<LetterheadLine> lines, Kind kind) {
    return lines.stream()
        .flatMap(line -> line.part(kind).stream())
        .map(LetterheadPart::value)
        .findFirst()
        .orElse("");
  }
}
