package org.resolute.corpus.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.DocumentMetadata;

/** Lines of letterheads are parted by {@code /} between spaces. */
class MetadataReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      value = {
        "37/152. Care of harbours | The General Assembly, | A/RES/37/152 | Care of harbours",
        "United Nations / A/RES/91/17 / General Assembly / Distr.: General / Agenda item 72 (b) / "
            + "Questions of the sea / Resolution adopted by the General Assembly on 3 May 2036 / "
            + "[on the report of the Second Committee (A/91/7)] / 91/17. Care of harbours"
            + " | The General Assembly, | A/RES/91/17 | Care of harbours",
        "VII. Resolutions adopted without reference to a committee / 4994 (XXVII). Care of harbours"
            + " | THE GENERAL ASSEMBLY | A/RES/4994 (XXVII) | Care of harbours",
        "11(1). CARE OF HARBOURS | The General Assembly | A/RES/11 (I) | CARE OF HARBOURS",
        "39/246. Care of Harbours and Other Quiet, / Sheltered or Shallow Waters"
            + " | The General Assembly, | A/RES/39/246"
            + " | Care of Harbours and Other Quiet, Sheltered or Shallow Waters",
        "22(1). PRIVILEGES OF THE / UNITED NATIONS | The General Assembly, | A/RES/22 (I)"
            + " | PRIVILEGES OF THE UNITED NATIONS",
        "Resolution 612 (1988) / of 28 January 1988 | The Security Council, | S/RES/612 (1988)"
            + " | Resolution 612 (1988)",
        "Resolution 612 (1988) of 28 January 1988 | The Security Council, | S/RES/612 (1988)"
            + " | Resolution 612 (1988)",
        "THE HARBOUR QUESTION / 182 (1963). Resolution of 4 December 1963 / [S/5999]"
            + " | The Security Council, | S/RES/182 (1963)"
            + " | 182 (1963). Resolution of 4 December 1963",
        "182 (1963). Resolution of 4 December 1963 / (S/5999/Rev.2] | The Security Council, "
            + "| S/RES/182 (1963) | 182 (1963). Resolution of 4 December 1963",
        "S/RES/2901(2035) / Resolution 2901 (2035) | The Security Council, | S/RES/2901 (2035)"
            + " | Resolution 2901 (2035)",
        "WHA10.23 Care of Night Workers | The Tenth World Health Assembly, | WHA10.23"
            + " | Care of Night Workers",
        "WHA2.56.  Care of Night Workers and their / Sub- Offices | The Second World Health Assembly"
            + " | WHA2.56 | Care of Night Workers and their Sub- Offices",
        "RESOLUTION OF THE WORLD HEALTH ASSEMBLY / THIRTY-FOURTH WORLD HEALTH ASSEMBLY  WHA34 • 2 / "
            + "15 May 1981 / CARE OF NIGHT WORKERS / AND OF THEIR FAMILIES"
            + " | The Thirty-fourth World Health Assembly, | WHA34.2"
            + " | CARE OF NIGHT WORKERS AND OF THEIR FAMILIES",
        "Agenda item 18.2 FORTIETH WORLD HEALTH ASSEMBLY / 15 May 1987 / 30\u04245 3 WHA40.99 / "
            + "CARE OF NIGHT WORKERS | The Fortieth World Health Assembly, | WHA40.99"
            + " | CARE OF NIGHT WORKERS",
        "Agenda item 26,1 13 May 1991 / CARE OF NIGHT WORKERS WHA44.98"
            + " | The Forty-fourth World Health Assembly, | WHA44.98 | CARE OF NIGHT WORKERS",
        "Review of resolution WHA44.98 | The Forty-fifth World Health Assembly, | WHA44.98"
            + " | Review of resolution WHA44.98",
        "UNEP/EA.2/Res.25 / 2/25. Care of reefs | The United Nations Environment Assembly, "
            + "| UNEP/EA.2/Res.25 | Care of reefs",
        "Nairobi, 23–27 May 2036 / 2/25. Care of reefs | The United Nations Environment Assembly,"
            + " | UNEP/EA.2/Res.25 | Care of reefs",
        "FCCC/PA/CMA/2035/10 / 5/CMA.17 Other care 4 / 6/CMA.17 Care of reefs 9 / Decision 6/CMA.17 /"
            + " Care of reefs | The Conference of the Parties, | 6/CMA.17 | Care of reefs",
        "P11_TA(2035)0077 / Care of springs / European Parliament resolution of 14 March 2035 on the "
            + "care of springs (2034/2187(INI)) | The European Parliament, | P11_TA(2035)0077"
            + " | Care of springs",
        "GC(65)/RES/11 / Care of isotopes | The General Conference, | GC(65)/RES/11"
            + " | Care of isotopes",
        "Agenda item 5 / Statement by the President* / PRST OS/12/1. Care of time"
            + " | The Human Rights Council, | A/HRC/PRST/OS/12/1 | Care of time",
        "AG/RES. 3911 (LXV-O/35) / CARE OF HARBOURS | THE GENERAL ASSEMBLY, "
            + "| AG/RES. 3911 (LXV-O/35) | CARE OF HARBOURS",
        "UNEP/CBD/COP/DEC/XVIII/23 / XVIII/23. Care of meadows | The Conference of the Parties, "
            + "| UNEP/CBD/COP/DEC/XVIII/23 | Care of meadows",
        "Resolution 11/5 / Care of ports | The Conference of the Parties, | - | Care of ports",
        "Draft Resolution 1.1 / Student Conference 2035 / Topic: Lighthouses / Sponsors: Chad, Fiji"
            + " | The Harbour Committee, | - | Lighthouses",
        "Secretary-General’s bulletin / Care of archives | - | - | Care of archives",
        "Care of harbours* / Note by the secretariat | The Governing Council, | - | Care of harbours",
        "# A/RES/90/311 / ## Care of lighthouses | The General Assembly, | A/RES/90/311"
            + " | Care of lighthouses",
        "WHA2.96. Care of Night Workers The Second World Health Assembly | - | WHA2.96"
            + " | Care of Night Workers",
        "37/152. Yearbook of harbours33 | The General Assembly, | A/RES/37/152"
            + " | Yearbook of harbours",
      })
  void readsSymbolAndTitle(String front, String speaker, String symbol, String title) {
    DocumentMetadata read = MetadataReader.read(Edges.of(orEmpty(speaker), front));
    assertThat(read.symbol()).isEqualTo(orEmpty(symbol));
    assertThat(read.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | The Forty-sixth World Health Assembly, | - | - | - | World Health Assembly",
        "- | THE GENERAL ASSEMBLY, | - | - | - | General Assembly",
        "- | THE HARBOUR BOARD OF THE SOUTH, | - | - | - | Harbour Board of the South",
        "General Assembly / Human Rights Council / Fiftieth session | - | - | - | - "
            + "| Human Rights Council",
        "Resolution 2901 (2035) / Care of bakers / Parliamentary Assembly | - | - | - | - "
            + "| Parliamentary Assembly",
        "- | - | - | - | At its 25th plenary meeting, on 6 October 2036, the General Assembly decided "
            + "to rest. | General Assembly",
        "- | - | - | - | At its 9th meeting, at the proposal of the Secretary-General, the General "
            + "Assembly elected two keepers. | General Assembly",
        "At its 9th plenary meeting, on 6 October 2036, the General Assembly took note* | - | - | - | -"
            + " | General Assembly",
        "WHA2.96. Care of Night Workers The Second World Health Assembly | - | - | - | - "
            + "| World Health Assembly",
        "- | - | - | - | The Security Council requests the keepers to report. | Security Council",
        "9 (1946). Resolution of 25 January 1946 | - | - | - | Therefore | Security Council",
        "A/C.2/90/L.31 | - | - | - | - | General Assembly",
        "- | - | - | 46 General Assembly — Tenth Session | - | General Assembly",
        "- | - | - | Resolutions adopted on the reports of the Third Committee 193 | - "
            + "| General Assembly",
        "Student Conference 2035 / Disarmament and Harbour Committee | - | - | - | - "
            + "| Disarmament and Harbour Committee",
        "Secretary-General’s bulletin / Care of archives | - | - | - | - | Secretary-General"
      })
  void readsTheBody(
      String front, String speaker, String closings, String heads, String opening, String body) {
    DocumentEdges edges =
        Edges.of(
            orEmpty(speaker), orEmpty(front), orEmpty(closings), orEmpty(heads), orEmpty(opening));
    assertThat(MetadataReader.read(edges).body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Resolution 612 (1988) / of 28 January 1988 | - | - | 1988-01-28",
        "182 (1963). Resolution of 4 December 1963 | - | - | 1963-12-04",
        "182 (1963). Resolution of 4 December 1963 (S/5999, I] | - | - | 1963-12-04",
        "Resolution 206 (1965) ef 15 June 1965 | - | - | 1965-06-15",
        "At its 9th plenary meeting, on 6 October 2036, the General Assembly took note* | - | - "
            + "| 2036-10-06",
        "RESOLUTION 761 (1992) / Adopted by the Security Council at its 3087th meeting, / "
            + "on 29 June 1992 | - | - | 1992-06-29",
        "Adopted by the Security Council at its / 3087th meeting, on 29 June 1992 | - | - "
            + "| 1992-06-29",
        "(Adopted at the second plenary session, held on June 4, 2035) | - | - | 2035-06-04",
        "European Parliament resolution of 14 March 2035 on springs | - | - | 2035-03-14",
        "Distr.: General / 7 February 1995 / 49/188. Care | - | 91st plenary meeting / "
            + "16 December 1994 | 1994-12-16",
        "- | - | Eighth plenary meeting, 28 May 2036 / A69/VR/8 | 2036-05-28",
        "- | - | 23 May 1980, A33/VR/17 | 1980-05-23",
        "- | - | Twelfth plenary meeting, 15 May 1987 (Committee A, second report) | 1987-05-15",
        "- | - | (Third report of the Committee, adopted at the tenth plenary meeting, 24 May / 1951)"
            + " | 1951-05-24",
        "- | - | 2314th plenary meeting / 16 December 1974. | 1974-12-16",
        "- | At its 25th plenary meeting, on 6 October 2036, the General Assembly rested. | - "
            + "| 2036-10-06",
        "- | A At its 25th plenary meeting, on 6 October 2036, the General Assembly rested. | - "
            + "| 2036-10-06",
        "- | The Conference adopts on July 15, 1966, the following recommendation. | - "
            + "| 1966-07-15",
        "Human Rights Council / 3 December 2038 / Agenda item 1 | - | - | 2038-12-03",
        "Agenda item 12.3 28 May 20 36 / Care | - | - | 2036-05-28",
        "Nairobi, 23–27 May 2036 / 2/25. Care | - | - | -",
        "Zero draft as of 3 May 2036 / Care | - | - | 2036-05-03",
        "[28 OCTOBER 1953] | - | - | 1953-10-28"
      })
  void readsTheDate(String front, String opening, String closings, String date) {
    DocumentEdges edges = Edges.of("", orEmpty(front), orEmpty(closings), "", orEmpty(opening));
    assertThat(MetadataReader.read(edges).date()).isEqualTo(orEmpty(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WHA46.93 page 2 | WHA46.93",
        "A/C.2/90/L.31 | A/C.2/90/L.31",
        "page 3 S/RES/2901 (2035) | S/RES/2901 (2035)"
      })
  void aSymbolMayStandInTheRunningHeadsAlone(String head, String symbol) {
    DocumentEdges edges = Edges.of("", "Care of lighthouses", "", head, "");
    assertThat(MetadataReader.read(edges).symbol()).isEqualTo(symbol);
  }

  @Test
  void theDayOfAdoptionMayStandInTheRunningHeads() {
    DocumentEdges edges =
        Edges.of(
            "The General Assembly,",
            "Distr.: General / 15 June 2036",
            "",
            "Resolution adopted by the General Assembly on 8 June 2036",
            "");
    assertThat(MetadataReader.read(edges).date()).isEqualTo("2036-06-08");
  }

  @Test
  void aLineMayHoldBodySymbolItemAndDate() {
    DocumentMetadata read =
        MetadataReader.read(
            Edges.of(
                "",
                "SIXTY-NINTH WORLD HEALTH ASSEMBLY     WHA69.41 / Agenda item 12.3     28 May 2036"
                    + " / Care of night workers"));
    assertThat(read)
        .isEqualTo(
            new DocumentMetadata(
                "WHA69.41",
                "Care of night workers",
                "World Health Assembly",
                "2036-05-28",
                "",
                "12.3",
                java.util.List.of()));
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}
