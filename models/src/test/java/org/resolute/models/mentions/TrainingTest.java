package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;
import org.resolute.models.corenlp.CrfTaggerTrainer;
import org.resolute.models.opennlp.OpenNlpTaggerTrainer;

class TrainingTest {

  private static final LabelledText.Mark LAKES_COMMISSION =
      new LabelledText.Mark(MentionType.ORG, Span.ofLength(11, 16));

  @Test
  void openNlpLearnsAndTheSameClausesGiveTheSameBytes() throws IOException {
    TaggerTrainer trainer = new OpenNlpTaggerTrainer();
    byte[] model = trainer.train(clauses(60));
    assertThat(trainer.train(clauses(60))).isEqualTo(model);
    assertThat(trainer.load(model).tag("Thanks the Lakes Commission for 7 reports"))
        .contains(LAKES_COMMISSION);
  }

  @Test
  void theConditionalRandomFieldLearns() throws IOException {
    TaggerTrainer trainer = new CrfTaggerTrainer();
    Tagger tagger = trainer.load(trainer.train(clauses(60)));
    assertThat(tagger.tag("Thanks the Lakes Commission for 7 reports")).contains(LAKES_COMMISSION);
    assertThat(tagger.tag("")).isEmpty();
  }

  @Test
  void aSerialisedObjectThatIsNoModelIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      out.writeObject(new java.io.File("no model"));
    }
    assertThatThrownBy(() -> new CrfTaggerTrainer().load(bytes.toByteArray()))
        .isInstanceOf(Exception.class)
        .hasStackTraceContaining("REJECTED");
  }

  private static List<LabelledText> clauses(int count) {
    String[] bodies = {"Lakes Commission", "Rivers Fund", "Harbour Council", "Bridge Office"};
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new LabelledText(
                    "Thanks the " + bodies[i % 4] + " for " + i + " reports",
                    List.of(
                        new LabelledText.Mark(
                            MentionType.ORG, Span.ofLength(11, bodies[i % 4].length())))))
        .toList();
  }
}
