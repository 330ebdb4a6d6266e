package org.resolute.pipeline.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

  @Test
  void aPairThatIsCutBetweenTwoBuffersStaysWhole() throws IOException {
    String text = "a".repeat((1 << 15) - 1) + "😀é";

    assertThat(written(List.of(text.substring(0, 1 << 15), text.substring(1 << 15))))
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 50)
  void whateverIsWrittenComesOutAsUtf8(
      @ForAll List<String> texts, @ForAll @IntRange(min = 1, max = 2_000) int times)
      throws IOException {
    String all = String.join("", texts).repeat(times);

    assertThat(written(List.of(all))).isEqualTo(all.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uD83D", "\uD83Dx", "\uDE00x", "\uD83D\uD83D\uDE00", "\uDE00\uD83D", "é\uD83D€"})
  void halfAPairBecomesAQuestionMark(String text) throws IOException {
    assertThat(written(List.of(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] written(List<String> pieces) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(bytes)) {
      for (String piece : pieces.stream().filter(p -> !p.isEmpty()).toList()) {
        writer.append(piece.charAt(0));
        writer.write(piece.toCharArray(), 1, (piece.length() - 1) / 2);
        writer.append(piece, 1 + (piece.length() - 1) / 2, piece.length());
      }
    }
    return bytes.toByteArray();
  }
}
