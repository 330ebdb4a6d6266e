package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.Mention;
import org.resolute.models.ReferenceMention;

/**
 * What footnotes cite.
 *
 * <p>The note "Resolution 64/293, annex." of the General Assembly cites {@code A/RES/64/293}; the
 * note "Ibid., para. 12." after it cites the same.
 */
public final class FootnoteReferences {

  private static final String SAME_SOURCE = "Ibid.";
  private static final RuleRecognizer RULES = new RuleRecognizer();

  private FootnoteReferences() {}

  /** The references of each footnote of a document, in the order of its footnotes. */
  public static List<List<ReferenceMention>> of(ParsedDocument document) {
    List<List<ReferenceMention>> all = new ArrayList<>();
    List<ReferenceMention> before = List.of();
    for (Footnote note : document.footnotes()) {
      List<ReferenceMention> own = references(note, document.metadata());
      before = own.isEmpty() && note.text().startsWith(SAME_SOURCE) ? before : own;
      all.add(before);
    }
    return List.copyOf(all);
  }

  private static List<ReferenceMention> references(Footnote footnote, DocumentMetadata metadata) {
    Clause note =
        new Clause(
            "note",
            1,
            Section.OTHER,
            "",
            0,
            List.of(),
            footnote.text(),
            SourceMap.NONE,
            List.of(),
            footnote.markup());
    List<ReferenceMention> references = new ArrayList<>();
    for (Mention mention : RULES.recognize(note, metadata)) {
      if (mention instanceof ReferenceMention reference) {
        references.add(reference);
      }
    }
    return List.copyOf(references);
  }
}
