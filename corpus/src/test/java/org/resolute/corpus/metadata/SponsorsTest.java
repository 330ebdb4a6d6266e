package org.resolute.corpus.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SponsorsTest {

  @Test
  void readsTheNamesBeforeTheWordsDraftResolution() {
    assertThat(
            Sponsors.of(
                "Antigua and Barbuda, Bolivia (Plurinational State of), Kenya and Trinidad and Tobago: revised draft resolution"))
        .containsExactly(
            "Antigua and Barbuda",
            "Bolivia (Plurinational State of)",
            "Kenya",
            "Trinidad and Tobago");
  }

  @Test
  void readsNothingFromOtherLines() {
    assertThat(Sponsors.of("Draft report: addendum")).isEmpty();
    assertThat(Sponsors.of("Agenda item 3: ports")).isEmpty();
  }

  @Test
  void namesWhoSubmittedADraft() {
    assertThat(Sponsors.of("Draft decision submitted by the Bureau*")).containsExactly("Bureau");
    assertThat(Sponsors.of("Revised draft resolution submitted by the Chair, Ada Berg (Norway)"))
        .containsExactly("Chair");
    assertThat(Sponsors.of("Draft resolution submitted by the Chair on the basis of talks"))
        .containsExactly("Chair");
    assertThat(Sponsors.of("Draft decision submitted by the Registrar of Ports"))
        .containsExactly("Registrar of Ports");
  }
}
