package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provide staff, funds, data and vehicles to help the islands rebuild their ports | data | 4",
        "improved schooling, data collection, monitoring and evaluation, and access to seeds | data | 4",
        "legal, fiscal, digital and cultural barriers that keep women from work | digital | 4",
        "ports, digital networks, schools and clinics | digital | 4",
        "the areas are: trade; debt; tax; transport; and data and follow-up | data | 5",
      })
  void anItemCountsThoseBesideIt(String text, String word, int items) {
    assertThat(lengthAround(text, word)).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publish data on roads, schools, clinics and wells | data",
        "train nurses, improve clinics, strengthen data and reduce costs | data",
        "welcomes the plan, thanks the donors, and requests the Office to collect data | data",
        "rebuild ports, roads, bridges and schools so as to collect data | data",
        "build roads; requests the Office to collect data; welcomes the plan; also thanks donors | data",
      })
  void whatIsNoItemStandsInNoLongList(String text, String word) {
    assertThat(lengthAround(text, word)).isLessThanOrEqualTo(Standing.SHORT_LIST);
  }

  private static int lengthAround(String text, String word) {
    ClauseWords words = ClauseWords.of(text);
    int at = 0;
    while (!words.word(at).equals(word)) {
      at++;
    }
    return new ClauseLists(words).lengthAround(at, at);
  }
}
