package org.resolute.corpus.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.numbering.Label.Style;

class LabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12. Requests ports to report;  | DECIMAL           | 12  | 3
          12.Requests ports to report;   | DECIMAL           | 12  | 3
          7 . Requests ports to report;  | DECIMAL           | 7   | 3
          12 Further requests ports to report; | DECIMAL     | 12  | 2
          12 ports have reported;        | NONE              | ''  | 0
          12 Harbour Street              | NONE              | ''  | 0
          (3) Berths                     | BRACKETED_DECIMAL | (3) | 3
          (g) To train inspectors;       | BRACKETED         | (g) | 3
          (xiv) To train inspectors;     | BRACKETED         | (xiv) | 5
          (aa) To train inspectors;      | BRACKETED         | (aa) | 4
          b) To train inspectors;        | BRACKETED         | (b) | 2
          c. To train inspectors;        | DOTTED            | c   | 2
          IV. Harbours                   | CAPITAL           | IV  | 3
          B. Harbours                    | CAPITAL           | B   | 2
          – To train inspectors;         | SIGN              | ''  | 1
          • To train inspectors;         | SIGN              | ''  | 1
          2020. A year                   | NONE              | ''  | 0
          1.5 million tons               | NONE              | ''  | 0
          (“the Harbour Act”)            | NONE              | ''  | 0
          (see above) Notes              | NONE              | ''  | 0
          –trade                         | NONE              | ''  | 0
          Berths                         | NONE              | ''  | 0
          """)
  void readsTheLabelOfAParagraph(String text, Style style, String printed, int length) {
    Label label = Label.at(text, 0);
    assertThat(label.style()).isEqualTo(style);
    assertThat(label.printed()).isEqualTo(printed);
    assertThat(label.length()).isEqualTo(length);
  }

  @Test
  void countsLettersAndNumerals() {
    assertThat(Label.at("(i) x", 0).letter()).isEqualTo(9);
    assertThat(Label.at("(i) x", 0).roman()).isEqualTo(1);
    assertThat(Label.at("(bb) x", 0).letter()).isEqualTo(28);
    assertThat(Label.at("(xix) x", 0).roman()).isEqualTo(19);
    assertThat(Label.at("(b) x", 0).roman()).isZero();
  }
}
