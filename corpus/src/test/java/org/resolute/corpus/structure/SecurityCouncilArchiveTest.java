package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Coverage;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.corpus.text.Months;

/**
 * The printed resolutions of the Security Council of 1946 to 1993, one in each file, whose names
 * and headings say which they are. Lists what is a clause and must not be one.
 *
 * <p>{@code mvn -Pslow -pl corpus test -Dtest=SecurityCouncilArchiveTest}, with the folder of the
 * shared documents beside the project.
 */
@Tag("slow")
class SecurityCouncilArchiveTest {

  private static final double LEAST_WITH_SYMBOL = 0.99;
  private static final double LEAST_WITH_DATE = 0.985;
  private static final double MOST_UNPLACED = 0.002;
  private static final double LEAST_PLACED = 0.99;

  /** "Adopted unanimously at the 412th meeting.", "by 10 votes to none, with 1 abstention". */
  private static final Pattern ADOPTION =
      Pattern.compile(
          "^Adopted\\b|^(?:by )?\\d{1,2} votes? (?:to|in favou?r)\\b"
              + "|\\bAdopted (?:unanimously |without a vote )?at (?:the|its) \\d"
              + "|\\bAdopted by the Security Council at its \\d"
              + "|^(?:with )?\\d{1,2} abstentions?\\b|^(?:In favour|Against|Abstaining):");

  /** "3 Ibid., document S/1234.", "* Official Records of the …", "See Official Records of …". */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "^(?:[*†‡]{1,3}|[\\d¹²³⁰-⁹]{1,3}[/)]?)? ?(?:Ibid\\b|(?:See )?Official Records of the"
              + "|See documents? S/|Documents? S/\\d)|[.;,] ?\\d{0,3} Ibid\\.,");

  /** {@code S_RES_182_1963.txt}. */
  private static final Pattern NAME = Pattern.compile("S_RES_(\\d+)_(\\d{4})\\.txt");

  /** "of 4 December 1963", "on 4 December 1963" in the heading. */
  private static final Pattern DATE =
      Pattern.compile("\\bo[fn] (\\d{1,2})\\s(\\p{L}{3,9})\\s(19\\d\\d)\\b");

  /** What stands before it is the heading. */
  private static final Pattern FORMULA = Pattern.compile("(?m)^\\W*The Security Council,?$");

  private static final Map<String, List<ParsedDocument>> FILES = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() throws Exception {
    Path folder =
        Path.of(System.getProperty("resolute.shared", "../../shared"), "world/text/sc-archive");
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
    var reader = DocumentReaders.standard(ReadingOptions.DEFAULT);
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path file : paths.sorted().toList()) {
        String name = file.getFileName().toString();
        FILES.put(name, reader.read(new SourceDocument(name, Files.readAllBytes(file))));
      }
    }
  }

  @Test
  void noLineOfAdoptionIsAClause() {
    assertThat(clauses(ADOPTION)).isEmpty();
  }

  @Test
  void noFootnoteIsAClause() {
    assertThat(clauses(FOOTNOTE)).isEmpty();
  }

  @Test
  void theSymbolIsThatOfTheFileName() {
    List<String> wrong =
        filesWithout((name, document) -> document.metadata().symbol().equals(symbol(name)));
    assertThat(share(wrong)).as("wrong: %s", wrong).isGreaterThanOrEqualTo(LEAST_WITH_SYMBOL);
  }

  @Test
  void theDateIsThatOfTheHeading() {
    List<String> wrong =
        filesWithout(
            (name, document) -> {
              String printed = printedDate(document.text());
              return printed.isEmpty() || document.metadata().date().equals(printed);
            });
    assertThat(share(wrong)).as("wrong: %s", wrong).isGreaterThanOrEqualTo(LEAST_WITH_DATE);
  }

  @Test
  void nearlyEveryLetterFindsItsPlace() {
    List<String> wrong =
        FILES.entrySet().stream()
            .filter(f -> f.getValue().stream().anyMatch(d -> unplaced(d) > MOST_UNPLACED))
            .map(f -> f.getKey())
            .toList();
    assertThat(share(wrong)).as("unplaced: %s", wrong).isGreaterThanOrEqualTo(LEAST_PLACED);
  }

  private static double unplaced(ParsedDocument document) {
    return Coverage.of(document).unplacedShare();
  }

  /** What is to hold of a document of the file with this name. */
  private interface Rule {
    boolean holds(String name, ParsedDocument document);
  }

  /** The files none of whose documents keeps the rule. */
  private static List<String> filesWithout(Rule rule) {
    List<String> wrong = new ArrayList<>();
    FILES.forEach(
        (name, documents) -> {
          if (documents.stream().noneMatch(d -> rule.holds(name, d))) {
            wrong.add(name);
          }
        });
    return wrong;
  }

  private static double share(List<String> wrong) {
    return 1 - (double) wrong.size() / FILES.size();
  }

  private static List<String> clauses(Pattern pattern) {
    Predicate<Clause> found = clause -> pattern.matcher(clause.text()).find();
    return FILES.values().stream()
        .flatMap(List::stream)
        .flatMap(d -> d.clauses().stream())
        .filter(found)
        .map(c -> c.id() + ": " + c.text())
        .toList();
  }

  private static String symbol(String file) {
    return NAME.matcher(file).replaceFirst("S/RES/$1 ($2)");
  }

  private static String printedDate(String text) {
    Matcher formula = FORMULA.matcher(text);
    Matcher date = DATE.matcher(formula.find() ? text.substring(0, formula.start()) : "");
    if (!date.find()) {
      return "";
    }
    int month = Months.number(date.group(2));
    return month == 0
        ? ""
        : "%s-%02d-%02d".formatted(date.group(3), month, Integer.valueOf(date.group(1)));
  }
}
