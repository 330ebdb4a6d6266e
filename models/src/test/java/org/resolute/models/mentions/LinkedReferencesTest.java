package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.MarkScanner;
import org.resolute.corpus.text.MarkedText;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;

class LinkedReferencesTest {

  private static final MentionRecognizer RULES = MentionRecognizers.of(MentionRecognizers.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Recalls [that decision](https://undocs.org/A/RES/90/4); | that decision=A/RES/90/4
          Recalls general comment No. 15 (2002); | 15 (2002)=
          Recalls general comment No. [15 (2002)](https://undocs.org/E/C.12/2002/11); | 15 (2002)=E/C.12/2002/11
          Recalls its resolution [42/23](https://undocs.org/A/RES/90/4); | 42/23=A/HRC/RES/42/23
          Recalls [that decision](https://example.org/A/RES/90/4); | none
          Recalls [the Charter of the United Nations](https://undocs.org/A/RES/90/4); | none
          Recalls [that](https://undocs.org/A/RES/90/4) [text](https://undocs.org/A/RES/90/4); | that text=A/RES/90/4
          Recalls it[,](https://undocs.org/A/RES/90/4) and all; | none
          """)
  void aLinkSaysWhatTheTextDoesNot(String source, String expected) {
    assertThat(references(source))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
  }

  private static List<String> references(String source) {
    MarkedText text = MarkScanner.scan(source, new Span(0, source.length()));
    Clause clause =
        new Clause(
            "t#1",
            1,
            Section.OPERATIVE,
            "",
            0,
            List.of(),
            text.text(),
            SourceMap.NONE,
            List.of(),
            text.markupOfText());
    List<String> found = new ArrayList<>();
    for (Mention m : RULES.recognize(clause, TextTables.spokenBy("Human Rights Council"))) {
      assertThat(m.text()).isEqualTo(m.span().of(text.text()));
      if (m.type() == MentionType.REFERENCE) {
        found.add(m.text() + "=" + m.value());
      }
    }
    return found;
  }
}
