package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems of numbers: what they are, and where a paragraph stands in them. */
class NumberingTest {

  /** Each line a paragraph; in {@code <>} the numbers that come of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Urges ports to act; / 2. Thanks the crews.                           | 1, 2
          1) Urges ports to act; / 2) Thanks the crews.                           | 1, 2
          (1) Urges ports to act; / (2) Thanks the crews.                         | (1), (2)
          1.Urges ports to act; / 2.Thanks the crews.                             | 1, 2
          OP1. Urges ports to act; / OP2 Thanks the crews; / OP3: Ends the watch. | OP1, OP2, OP3
          1. Urges ports to act; / 1 bis. Thanks the crews; / 2 alt. Thanks pilots. | 1, 1 bis, 2 alt
          1. Urges ports to act; / 1bis. Thanks the crews.                        | 1, 1 bis
          l. Urges ports to act; / 2 . Thanks the crews; / 3, Invites pilots.     | 1, 2, 3
          1. Calls upon ports: / a) To log; / b) To tell.                         | 1, 1(a), 1(b)
          1. Calls upon ports: / ( a ) To log; / ( b) To tell.                    | 1, 1(a), 1(b)
          1. Calls upon ports: / a. To log; / b. To tell.                         | 1, 1.a, 1.b
          1. Calls upon ports: / (a) Ships: / (i) To log; / (ii) To tell.         | 1, 1(a), 1(a)(i), 1(a)(ii)
          1. Calls upon ports: / (1) To log; / (2) To tell.                       | 1, 1(1), 1(2)
          2. Asks ports to: / 2.1. keep logs; / 2.2. keep lists: / 2.2.1. by age; | 2, 2.1, 2.2, 2.2.1
          [1. Decides to found a fund;] / 2. [Thanks][Greets] the crews.          | 1, 2
          """)
  void everySystemCountsParagraphs(String paragraphs, String numbers) {
    String text = "The Harbour Council,\n\n" + paragraphs.replace(" / ", "\n\n");
    assertThat(Rows.document(text).clauses())
        .extracting(c -> c.number())
        .containsExactly(numbers.split(", "));
  }

  @Test
  void labelsAndOuterBracketsAreNoPartOfTheText() {
    assertThat(
            Rows.texts(
                "The Harbour Council,\n\nOP1. Urges ports;\n\n[2. Decides to found a fund;]\n\n3. [Thanks][Greets] the crews;"))
        .containsExactly("Urges ports;", "Decides to found a fund;", "[Thanks][Greets] the crews;");
  }

  @Test
  void negotiatorsNamesTellReasonsFromDecisions() {
    assertThat(
            Rows.places(
                """
                The Harbour Council,

                PP1 Recalling its decision on lamps,

                PP2. Noting that some lamps are dark,

                OP1. Urges ports to light them;

                OP 2 Thanks the crews.
                """))
        .containsExactly("preambular PP1", "preambular PP2", "operative OP1", "operative OP2");
  }

  @Test
  void decimalNumbersStandBelowTheirOwnBeginnings() {
    assertThat(
            Rows.of(
                """
                Resolution 31 (2036)

                Rest for night pilots

                Harbour Assembly

                1. The Harbour Assembly recalls its Resolution 12 (2031) and deplores the slow pace since.

                2. The Assembly therefore calls on the member harbours to:

                2.1. ratify the Pilots’ Charter without delay;

                2.2. collect figures on accidents at night:

                2.2.1. by age;

                2.2.2. by size of ship;

                3. The Assembly invites the Committee of Pilots to report by 1 June 2037.
                """))
        .extracting(row -> row.replaceAll("\\|[^|]*$", ""))
        .containsExactly(
            "operative|1|0",
            "operative|2|0",
            "operative|2.1|2",
            "operative|2.2|2",
            "operative|2.2.1|4",
            "operative|2.2.2|4",
            "operative|3|0");
  }

  @Test
  void numbersThatRunOnInALineArePartedWhereTheyGoOnWithTheRow() {
    assertThat(
            Rows.of(
                """
                The Harbour Council,

                1. Urges ports to light their lamps by 1 June 2036; 2. Requests the Board to report on them;

                3. Calls upon donors to pay for them. 4. Decides to meet again in 2037. 9. Maple Street is no number.
                """))
        .containsExactly(
            "operative|1|0|Urges ports to light their lamps by 1 June 2036;",
            "operative|2|0|Requests the Board to report on them;",
            "operative|3|0|Calls upon donors to pay for them.",
            "operative|4|0|Decides to meet again in 2037. 9. Maple Street is no number.");
  }

  @Test
  void itemsOnTheLinesBelowTheirChapeauAreItems() {
    assertThat(
            Rows.of(
                """
                The Harbour Council,

                1. Requests the Board to:
                   a) Found a task force;
                   b) Print yearly reports;

                2. Calls upon all ports to:
                   a. take part;
                   b. keep watch.
                """))
        .containsExactly(
            "operative|1|0|Requests the Board to:",
            "operative|1(a)|1|Found a task force;",
            "operative|1(b)|1|Print yearly reports;",
            "operative|2|0|Calls upon all ports to:",
            "operative|2.a|4|take part;",
            "operative|2.b|4|keep watch.");
  }

  @Test
  void aQuantityAtTheBeginningIsNoNumber() {
    assertThat(
            Rows.of("The Harbour Council,\n\nNoting the catch,\n\n1.5 million tons were landed."))
        .contains("preambular||0|1.5 million tons were landed.");
  }
}
