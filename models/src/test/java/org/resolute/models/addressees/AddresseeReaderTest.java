package org.resolute.models.addressees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Addressee;
import org.resolute.models.addressees.AddresseeReader.Frame;
import org.resolute.models.words.Words;

/** Objects of our own and whom they name: {@code addressees.csv}. */
class AddresseeReaderTest {

  private static final AddresseeReader READER = AddresseeReader.standard();

  static Stream<Arguments> objects() {
    return Vocabulary.rows(AddresseeReaderTest.class, "addressees.csv").stream()
        .map(row -> Arguments.of(row.get("name"), row.get("text"), row.get("addressees")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("objects")
  void readsWhomAnObjectNames(String name, String text, String addressees) {
    Words words = Words.of("Urges " + text);

    assertThat(
            READER.object(words, 1, words.size(), Frame.OBJECT).stream()
                .map(Addressee::name)
                .collect(Collectors.joining("; ")))
        .isEqualTo(addressees);
  }

  @ParameterizedTest
  @CsvSource({
    "Member States, states",
    "the Government of Ruritania, states",
    "Norway, states",
    "the Democratic People’s Republic of Korea, states",
    "the Secretary-General, un_secretariat",
    "the United Nations Office on Drugs and Crime, un_secretariat",
    "the Security Council, un_body",
    "INTERPOL, international_organization",
    "regional organizations, regional_organization",
    "civil society, civil_society",
    "the private sector, private_sector",
    "the Special Rapporteur on fair wages, individual_mandate",
    "all other stakeholders, other"
  })
  void tellsActorsApartByKind(String text, String kind) {
    Words words = Words.of("Urges " + text + " to help");

    assertThat(READER.object(words, 1, words.size(), Frame.OBJECT))
        .singleElement()
        .extracting(Addressee::kind)
        .isEqualTo(kind);
  }
}
