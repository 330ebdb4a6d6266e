package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.numbering.Label;

class NestingTest {

  /** The numbers, with their parents' ordinals, that these paragraphs get. */
  private static List<String> numbers(String... paragraphs) {
    Nesting nesting = new Nesting();
    List<String> numbers = new ArrayList<>();
    int ordinal = 0;
    for (String paragraph : paragraphs) {
      Label label = Label.at(paragraph, 0);
      String text = paragraph.substring(label.length()).strip();
      Nesting.Place place = nesting.place(label, ++ordinal, text);
      numbers.add(place.number() + "<" + place.parent());
    }
    return numbers;
  }

  @Test
  void lettersStandBelowTheirNumber() {
    assertThat(
            numbers("1. Notes it;", "2. Urges ports:", "(a) To log;", "(b) To tell;", "3. Ends."))
        .containsExactly("1<0", "2<0", "2(a)<2", "2(b)<2", "3<0");
  }

  @Test
  void numeralsStandBelowALetterThatLeadsThemIn() {
    assertThat(
            numbers(
                "4. Asks:",
                "(a) Ports:",
                "(i) To log;",
                "(ii) To tell;",
                "(b) Crews:",
                "(i) To go;"))
        .containsExactly("4<0", "4(a)<1", "4(a)(i)<2", "4(a)(ii)<2", "4(b)<1", "4(b)(i)<5");
  }

  @Test
  void theNinthLetterIsNoNumeral() {
    List<String> paragraphs = new ArrayList<>(List.of("1. Urges:"));
    "abcdefghij".chars().forEach(c -> paragraphs.add("(" + (char) c + ") To log;"));
    assertThat(numbers(paragraphs.toArray(String[]::new))).endsWith("1(h)<1", "1(i)<1", "1(j)<1");
  }

  @Test
  void dottedLettersKeepADotBeforeThem() {
    assertThat(numbers("3. Lists:", "a. Berths;", "b. Cranes;"))
        .containsExactly("3<0", "3.a<1", "3.b<1");
  }

  @Test
  void signsHaveNoNumberButAChapeau() {
    assertThat(numbers("5. Names:", "– Ada;", "– Ben;", "6. Ends."))
        .containsExactly("5<0", "<1", "<1", "6<0");
  }

  @Test
  void aMissingNumberDoesNotConfuseTheRow() {
    assertThat(numbers("7. Notes it;", "9. Urges:", "(b) To log;", "(c) To tell;"))
        .containsExactly("7<0", "9<0", "9(b)<2", "9(c)<2");
  }
}
