package org.resolute.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

  private static final String TEXT = "Noting the harbour’s café,";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8 with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "UTF-16, big end first", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of(
            "UTF-16, little end first", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16 without a mark", TEXT.getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of(
            "UTF-16 without a mark, big end first", TEXT.getBytes(StandardCharsets.UTF_16BE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void readsUnicodeWithoutItsMark(String name, byte[] bytes) {
    DecodedText decoded = Decoder.decode(bytes);
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.notes()).isEmpty();
  }

  @Test
  void readsWhatIsNoUnicodeAsWindows1252AndSaysSo() {
    DecodedText decoded = Decoder.decode(TEXT.getBytes(Charset.forName("windows-1252")));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.notes()).containsExactly("read as Windows-1252");
  }

  @Test
  void leavesControlCharactersOutAndSaysSo() {
    DecodedText decoded = Decoder.decode("a\u0000b\u001Fc\td\n".getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo("abc\td\n");
    assertThat(decoded.notes()).containsExactly("2 control characters were left out");
  }
}
