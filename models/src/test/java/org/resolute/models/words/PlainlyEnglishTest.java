package org.resolute.models.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.models.Language;
import org.resolute.models.LanguageIdentifier;
import org.resolute.models.opennlp.OpenNlpLanguages;

class PlainlyEnglishTest {

  private static final Language ASKED = new Language("xx", 0.5);
  private static final String ENGLISH =
      """
      Noting with concern that the lakes of the northern basin have lost a third of their water
      and that the boards which govern them were not heard, requests the Secretary-General to
      report on the state of the lakes, and invites the donors to pay for the work of the boards.
      """;

  @Test
  void proseWithTheCommonWordsOfEnglishIsEnglishAndNobodyElseIsAsked() {
    LanguageIdentifier never =
        text -> {
          throw new AssertionError("asked for: " + text);
        };

    assertThat(new PlainlyEnglish(never).identify(ENGLISH)).isEqualTo(new Language("en", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The report of the Board, and the reply to it.",
        """
        Notant avec inquiétude que les lacs du bassin septentrional ont perdu un tiers de leur eau
        et que les conseils qui les administrent n’ont pas été entendus, prie le Secrétaire général
        de faire rapport sur l’état des lacs et invite les donateurs à financer les travaux, on the
        basis of the plan.
        """,
        """
        Stellt mit Sorge fest, dass die Seen des nördlichen Beckens ein Drittel ihres Wassers
        verloren haben und dass die Räte, die sie verwalten, nicht gehört worden sind, und ersucht
        den Generalsekretär, über den Zustand der Seen zu berichten, und bittet die Geber in Oslo,
        die Arbeit der Räte zu bezahlen, in allen Ländern und Gebieten des Beckens.
        """,
        """
        Member States: Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria,
        Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Botswana, Brazil,
        Bulgaria, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Comoros
        """
      })
  void whateverIsNotPlainlyEnglishIsLeftToTheOther(String text) {
    assertThat(new PlainlyEnglish(t -> ASKED).identify(text)).isEqualTo(ASKED);
  }

  @Test
  void itAgreesWithTheDetectorThatItSpares() {
    assertThat(OpenNlpLanguages.standard().identify(ENGLISH).code()).isEqualTo("en");
  }
}
