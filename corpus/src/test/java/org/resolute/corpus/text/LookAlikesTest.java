package org.resolute.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;

class LookAlikesTest {

  private static MarkedText scan(String source) {
    return MarkScanner.scan(source, new Span(0, source.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Urges ports； and crews，                | Urges ports; and crews,
          Ｕｒｇｅｓ ports to act：               | Urges ports to act:
          １． Urges ports                         | 1. Urges ports
          Rесаlls the decision                     | Recalls the decision
          (а) To log                               | (a) To log
          Reaﬃrming the ﬂow of ﬁsh                 | Reaffirming the flow of fish
          Ports of the Черное море coast           | Ports of the Черное море coast
          решение о порте                          | решение о порте
          港口，船                                  | 港口，船
          the сonvention of ports                  | the сonvention of ports
          the μ of physics                         | the μ of physics
          """)
  void readsWhatALatinTextSays(String source, String text) {
    assertThat(scan(source).text()).isEqualTo(text);
  }

  @Test
  void keepsThePlacesOfItsCharacters() {
    String source = "the eﬃcient fleet；";
    MarkedText text = scan(source);
    assertThat(text.text()).isEqualTo("the efficient fleet;");
    assertThat(text.pieces()).containsExactly(new Piece(0, 0, 6), new Piece(8, 6, 12));
    assertThat(text.extent()).isEqualTo(new Span(0, source.length()));
  }

  @Test
  void aSuspectCharacterHasAPlainOne() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (LookAlikes.isSuspect(c)) {
        assertThat(LookAlikes.plain(c)).as("%04x", (int) c).isBetween('!', '~');
      }
    }
  }
}
