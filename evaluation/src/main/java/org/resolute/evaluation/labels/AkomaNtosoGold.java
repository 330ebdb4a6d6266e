package org.resolute.evaluation.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.resolute.corpus.Clause;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;

/**
 * Reads the structure that the United Nations' editors marked up in an Akoma Ntoso file: which
 * paragraphs there are, in which section, under which number. The file says nothing of verbs.
 */
public final class AkomaNtosoGold implements LabelReader {

  @Override
  public LabelledSet read(Path path) throws IOException {
    String name = path.getFileName().toString();
    String document = Keys.document(name);
    List<LabelledClause> clauses =
        parse(path, name).stream()
            .flatMap(parsed -> parsed.clauses().stream())
            .map(c -> clause(document, c))
            .toList();
    return LabelledSet.of(name, Set.of(Layer.STRUCTURE), clauses);
  }

  private static List<ParsedDocument> parse(Path path, String name) throws IOException {
    try {
      return DocumentReaders.standard(ReadingOptions.DEFAULT)
          .read(new SourceDocument(name, Files.readAllBytes(path)));
    } catch (UnreadableDocumentException e) {
      throw new UnreadableLabelsException(path + ": " + e.getMessage(), e);
    }
  }

  private static LabelledClause clause(String document, Clause clause) {
    return new LabelledClause(
        document,
        clause.id(),
        clause.section().label(),
        clause.number(),
        clause.chapeau(),
        clause.text(),
        Labels.NONE);
  }
}
