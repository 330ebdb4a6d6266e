package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Span;
import org.resolute.models.ReferenceMention;

class FootnoteReferencesTest {

  @Test
  void aNoteCitesWhatItNames() {
    assertThat(values("Resolution 64/293, annex.", "See CTOC/COP/WG.4/2035/2, paras. 14–19."))
        .containsExactly(List.of("A/RES/64/293"), List.of("CTOC/COP/WG.4/2035/2"));
  }

  @Test
  void ibidCitesWhatTheNoteBeforeItCites() {
    assertThat(values("A/91/203.", "Ibid., para. 12.", "Ibid., annex."))
        .containsExactly(List.of("A/91/203"), List.of("A/91/203"), List.of("A/91/203"));
  }

  @Test
  void ibidWithADocumentOfItsOwnCitesThat() {
    assertThat(values("A/91/203.", "Ibid., Supplement No. 48 (A/91/48).", "Ibid."))
        .containsExactly(List.of("A/91/203"), List.of("A/91/48"), List.of("A/91/48"));
  }

  @Test
  void ibidAfterATreatyOrAtTheStartCitesNoDocument() {
    assertThat(
            values(
                "Ibid.", "United Nations, Treaty Series, vol. 2237, No. 39574.", "Ibid., vol. 9."))
        .containsExactly(List.of(), List.of(), List.of());
  }

  private static List<List<String>> values(String... notes) {
    List<Footnote> footnotes =
        Stream.of(notes).map(text -> new Footnote("1", text, new Span(0, 1))).toList();
    ParsedDocument document =
        new ParsedDocument(
            "note.txt",
            TextTables.spokenBy("General Assembly"),
            "x",
            List.of(),
            footnotes,
            List.of(),
            List.of(),
            List.of());
    return FootnoteReferences.of(document).stream()
        .map(cited -> cited.stream().map(ReferenceMention::value).toList())
        .toList();
  }
}
