package org.resolute.pipeline.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "  =1",
        "\n=1",
        "\u00A0=1",
        "\uFEFF@x"
      })
  void cellsThatASpreadsheetWouldComputeArePrefixed(String cell) {
    assertThat(SpreadsheetGuard.guard(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Urges States", "2020-01-01", "(a) = b", "“Quoted”", "'=1"})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(SpreadsheetGuard.guard(cell)).isEqualTo(cell);
  }
}
