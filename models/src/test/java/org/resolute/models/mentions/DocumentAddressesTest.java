package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.Vocabulary;

class DocumentAddressesTest {

  private static final DocumentAddresses ADDRESSES = new DocumentAddresses();

  @TestFactory
  Stream<DynamicTest> everyRowReadsItsExample() {
    return Vocabulary.rows(DocumentAddresses.class, "document-addresses.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () -> {
                      assertThat(row.get("example")).contains(row.get("host"));
                      assertThat(ADDRESSES.symbol(row.get("example"))).isEqualTo(row.get("symbol"));
                    }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://undocs.org/en/S/RES/2331(2016)       | S/RES/2331 (2016)
          http://www.undocs.org/S/RES/2331%20(2016)    | S/RES/2331 (2016)
          undocs.org/S/RES/2331                        | S/RES/2331 (2016)
          https://undocs.org/en/A/hrc/RES/S-29/1       | A/HRC/RES/S-29/1
          https://undocs.org/en/A/RES/65/37b           | A/RES/65/37
          https://undocs.org/en/A/RES/217 A (III)      | A/RES/217 (III)
          https://undocs.org/en//A/RES/1514 (XV)/      | A/RES/1514 (XV)
          https://UNDOCS.ORG/en/UNEP/EA.4/Res.8#page=2 | UNEP/EA.4/Res.8
          //docs.un.org/fr/NPT/CONF.2030/50(Vol.I)     | NPT/CONF.2030/50 (Vol.I)
          """)
  void readsTheSymbolAsMentionsGiveIt(String address, String symbol) {
    assertThat(ADDRESSES.symbol(address)).isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/A/RES/90/4",
        "https://undocs.org.example.org/A/RES/90/4",
        "https://undocs.org/",
        "https://undocs.org/en/%ZZ/9",
        "https://undocs.org/Home/Mobile?Language=E",
        "https://www.un.org/en/ga/sixth/72/",
        "https://documents.un.org/doc/undoc/gen/n91/100/64/pdf/n9110064.pdf",
        "mailto:desk@undocs.org",
        "#A/RES/90/4",
        ""
      })
  void foreignAndBrokenAddressesNameNoSymbol(String address) {
    assertThat(ADDRESSES.symbol(address)).isEmpty();
  }

  @Property
  void anyAddressIsRead(
      @ForAll
          @Chars({'A', '/', '(', ')', '9', 'b', ' ', '?', '=', '%', '&', '.', '-'})
          @StringLength(max = 30)
          String path) {
    assertThat(ADDRESSES.symbol("https://undocs.org/" + path)).doesNotContain("?", "%", "  ");
  }
}
