package org.resolute.corpus.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTokensTest {

  /** Each operator with its name, numbers and strings: {@code SHOW (Urges)}. */
  private static String read(byte[] content) {
    ContentTokens tokens = new ContentTokens(content);
    List<String> read = new ArrayList<>();
    for (Operator next = tokens.next(); next != Operator.END; next = tokens.next()) {
      read.add(describe(next, tokens.operands()));
    }
    return String.join("; ", read);
  }

  private static String describe(Operator operator, Operands operands) {
    StringBuilder text = new StringBuilder(operator.name());
    if (!operands.name().isEmpty()) {
      text.append(" /").append(operands.name());
    }
    for (int i = 0; i < operands.size(); i++) {
      byte[] string = operands.string(i);
      text.append(' ')
          .append(
              string.length == 0
                  ? String.valueOf(operands.number(i))
                  : "(" + new String(string, StandardCharsets.ISO_8859_1) + ")");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("instructions")
  void cutsInstructionsIntoOperatorsAndOperands(String content, String expected) {
    assertThat(read(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(expected);
  }

  static Stream<Arguments> instructions() {
    return Stream.of(
        arguments("/F1 10 Tf", "FONT /F1 10.0"),
        arguments("/F#231 -.5 Tf", "FONT /F#1 -0.5"),
        arguments("[(Ur) -20 (ges)] TJ", "SHOW_PIECES (Ur) -20.0 (ges)"),
        arguments("(a\\(b\\) (c) \\101\\n.)Tj", "SHOW (a(b) (c) A\n.)"),
        arguments("(one \\\nline)Tj", "SHOW (one line)"),
        arguments("<55 7 26>Tj", "SHOW (Ur`)"),
        arguments("1 0 0 1 +12.25 7. Tm", "MATRIX 1.0 0.0 0.0 1.0 12.25 7.0"),
        arguments("BT% a remark\n0 -12 Td", "BEGIN_TEXT; MOVE 0.0 -12.0"),
        arguments("/P <</MCID 0>>BDC EMC", "OTHER /MCID 0.0; OTHER"),
        arguments("BI /W 2 ID \u0000Tj EI\nq", "OTHER; SAVE"),
        arguments("2 3 m true (x) '", "OTHER 2.0 3.0; OTHER; SHOW_ON_NEXT_LINE (x)"),
        arguments("(never closed", ""));
  }

  @Property(tries = 2000)
  void anyBytesComeToAnEnd(@ForAll byte[] content) {
    assertThat(read(content)).isNotNull();
  }
}
