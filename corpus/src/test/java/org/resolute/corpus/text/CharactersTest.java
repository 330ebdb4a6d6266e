package org.resolute.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void lettersAndDigitsAreThoseOfTheJdk() {
    for (int i = Character.MIN_VALUE; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      assertThat(Characters.isLetter(c)).as("%04x", i).isEqualTo(Character.isLetter(c));
      assertThat(Characters.isLetterOrDigit(c))
          .as("%04x", i)
          .isEqualTo(Character.isLetterOrDigit(c));
    }
  }
}
