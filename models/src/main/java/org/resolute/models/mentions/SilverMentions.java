package org.resolute.models.mentions;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;

/** Labels that the rules give: silver. */
final class SilverMentions {

  private static final RuleRecognizer RULES = new RuleRecognizer();

  private SilverMentions() {}

  /** The text with the mentions that the rules find. */
  static LabelledText of(String text) {
    Clause clause =
        new Clause("silver", 1, Section.OTHER, "", 0, List.of(), text, SourceMap.NONE, List.of());
    return new LabelledText(
        text,
        RULES.recognize(clause, DocumentMetadata.NONE).stream()
            .map(mention -> new LabelledText.Mark(mention.type(), mention.span()))
            .toList());
  }
}
