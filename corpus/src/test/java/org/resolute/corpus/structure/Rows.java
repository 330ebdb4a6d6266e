package org.resolute.corpus.structure;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Passage;
import org.resolute.corpus.block.PlainTextBlocks;
import org.resolute.corpus.text.DecodedText;

/** What the parser makes of a plain text, as rows that a test can list. */
final class Rows {

  private Rows() {}

  /** The documents of a text; everything in them must be accounted for. */
  static List<ParsedDocument> documents(String text) {
    List<ParsedDocument> documents =
        StructureParser.parse("d.txt", PlainTextBlocks.of(new DecodedText(text, List.of())));
    Accounting.check(documents);
    return documents;
  }

  /** The only document of a text. */
  static ParsedDocument document(String text) {
    List<ParsedDocument> documents = documents(text);
    if (documents.size() != 1) {
      throw new AssertionError(documents.size() + " documents: " + documents);
    }
    return documents.get(0);
  }

  /** {@code operative|1(a)|3|To keep records;}: section, number, parent and text. */
  static List<String> of(String text) {
    return of(document(text));
  }

  static List<String> of(ParsedDocument document) {
    return document.clauses().stream()
        .map(c -> c.section().label() + "|" + c.number() + "|" + c.parent() + "|" + c.text())
        .toList();
  }

  /** {@code operative 1(a)}: section and number. */
  static List<String> places(String text) {
    return document(text).clauses().stream()
        .map(c -> (c.section().label() + " " + c.number()).strip())
        .toList();
  }

  static List<String> texts(String text) {
    return document(text).clauses().stream().map(Clause::text).toList();
  }

  /** The words of the parts of this kind that are no clauses. */
  static List<String> parts(String text, Passage.Kind kind) {
    return document(text).passages().stream()
        .filter(p -> p.kind() == kind)
        .map(p -> p.span().of(text))
        .toList();
  }
}
