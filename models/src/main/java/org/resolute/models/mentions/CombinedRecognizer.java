package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;

/**
 * Several recognisers as one: every mention of the first, then those of each next one that overlap
 * none that was kept before.
 */
final class CombinedRecognizer implements MentionRecognizer {

  private final List<MentionRecognizer> recognizers;

  CombinedRecognizer(List<MentionRecognizer> recognizers) {
    this.recognizers = List.copyOf(recognizers);
  }

  @Override
  public List<Mention> recognize(Clause clause, DocumentMetadata metadata) {
    List<Mention> kept = new ArrayList<>();
    for (MentionRecognizer recognizer : recognizers) {
      List<Mention> found = recognizer.recognize(clause, metadata);
      List<Mention> before = List.copyOf(kept);
      found.stream()
          .filter(m -> before.stream().noneMatch(k -> k.span().overlaps(m.span())))
          .forEach(kept::add);
    }
    return Overlaps.resolve(kept);
  }
}
