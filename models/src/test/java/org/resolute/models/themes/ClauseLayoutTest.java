package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseLayoutTest {

  @Test
  void anItemOfALongListStandsInAListOfItsLength() {
    assertThat(
            standing("invest in schools, clinics, roads, bridges and Internet access", "internet"))
        .returns(true, Standing::isInLongList)
        .returns(false, Standing::isPlain);
  }

  @Test
  void aListOfUpToThreeIsShort() {
    assertThat(
            standing("invest in schools, clinics and Internet access", "internet").isInLongList())
        .isFalse();
  }

  @Test
  void adjectivesAreNoList() {
    assertThat(standing("a safe, open, free and accessible digital space", "digital"))
        .returns(1, Standing::listLength);
  }

  @Test
  void doingsAreNoItems() {
    String text = "cooperate by mobilizing funds, sharing tools, improving digital skills";
    assertThat(standing(text, "digital").isInLongList()).isFalse();
  }

  @Test
  void whatFollowsIncludingIsSaidAside() {
    assertThat(standing("prevent abuse, including on the Internet", "internet").aside()).isTrue();
  }

  @Test
  void capitalsMakeAName() {
    assertThat(standing("members of the Statistical Commission", "statistical").named()).isTrue();
  }

  @Test
  void aTitleIsAQuote() {
    assertThat(standing("the theme “Data for all”,", "data").place())
        .isEqualTo(Standing.Place.QUOTE);
  }

  private static Standing standing(String text, String word) {
    ClauseWords words = ClauseWords.of(text);
    int at = 0;
    while (!words.word(at).equals(word)) {
      at++;
    }
    return new ClauseLayout(words).standing(at, at);
  }
}
