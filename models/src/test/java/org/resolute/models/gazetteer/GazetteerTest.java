package org.resolute.models.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.models.MentionType;

class GazetteerTest {

  private static final Set<String> KINDS =
      Set.of(
          "states",
          "un_secretariat",
          "un_body",
          "international_organization",
          "regional_organization",
          "civil_society",
          "private_sector",
          "individual_mandate",
          "other");

  @Test
  void everyBodyHasAnIdOfItsOwnAndAKind() {
    Set<String> ids = new HashSet<>();
    for (Body body : Bodies.listed().all()) {
      assertThat(ids.add(body.id())).as("id %s", body.id()).isTrue();
      assertThat(body.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(KINDS).as("kind of %s", body.name()).contains(body.kind());
      assertThat(body.name()).isNotBlank();
    }
    assertThat(ids).hasSizeGreaterThan(500);
  }

  @Test
  void noNameBelongsToTwoBodies() {
    List<String> names =
        Bodies.listed().all().stream().flatMap(body -> body.names().stream()).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyListedNameIsMetInATextThatHoldsIt() {
    Gazetteer.listed()
        .names()
        .forEach(
            (name, meaning) -> {
              Words words = Words.of("x " + name + " y");
              assertThat(Gazetteer.listed().trie().longestAt(words, 1))
                  .as(name)
                  .contains(new TokenTrie.Match<>(meaning, 1, words.size() - 1));
            });
  }

  @Test
  void codesOfPlacesAreThoseOfIso3166() {
    Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    List<String> listed =
        Gazetteer.listed().names().values().stream()
            .filter(Name::isPlace)
            .map(Name::value)
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    assertThat(codes).containsAll(listed);
    assertThat(listed).hasSizeGreaterThan(230);
  }

  @Test
  void aTableThatGivesANameTwiceIsRefused() {
    Map<String, String> names = Map.of("Lakes Fund", "a", "Lakes  Fund", "b");
    assertThatThrownBy(() -> TokenTrie.of(names))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names both");
  }

  @ParameterizedTest
  @CsvSource({
    "the United Nations Office on Drugs and Crime, unodc",
    "UNODC, unodc",
    "member states, member-states",
    "Human Rights Council, human-rights-council"
  })
  void bodiesAreFoundByName(String name, String id) {
    assertThat(Bodies.listed().find(name).map(Body::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/79/154, General Assembly",
    "A/HRC/RES/55/1, Human Rights Council",
    "S/PRST/2015/25, Security Council",
    "E/RES/2020/1, Economic and Social Council"
  })
  void bodiesAreFoundByTheSymbolsOfTheirDocuments(String symbol, String name) {
    assertThat(Bodies.listed().ofSymbol(symbol).map(Body::name)).contains(name);
  }

  @Test
  void genericBodiesAreNoNames() {
    assertThat(Gazetteer.listed().names()).doesNotContainKey("Member States");
    assertThat(Gazetteer.listed().names().get("UNODC").type()).isEqualTo(MentionType.ORG);
  }
}
