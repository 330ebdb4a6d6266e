package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.block.PlainTextBlocks;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.corpus.text.DecodedText;

class EveryDocumentTest {

  /** Loose brackets make links of their own; these are those that stand in a part. */
  private static final String ADDRESS = "https://example.org/";

  @Test
  void everySampleDocumentIsAccountedFor() throws Exception {
    checkAll(Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents"));
  }

  @Test
  void everySeedIsAccountedFor() throws Exception {
    checkAll(shared().resolve("seeds"));
  }

  @Test
  void everyTextOfTheUnitedNationsIsAccountedFor() throws Exception {
    checkAll(shared().resolve("un/text"));
  }

  @Test
  void everyAkomaNtosoFileIsAccountedFor() throws Exception {
    checkAll(shared().resolve("un/akn"));
  }

  @Test
  void everyPdfFileIsAccountedFor() throws Exception {
    checkAll(shared().resolve("un/pdf"));
  }

  @Test
  void everyFileOfOtherBodiesAndErasIsAccountedFor() throws Exception {
    checkAll(shared().resolve("world/text"));
  }

  private static Path shared() {
    return Path.of(System.getProperty("resolute.shared", "../../shared"));
  }

  private static void checkAll(Path folder) throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
    var reader = DocumentReaders.standard(ReadingOptions.DEFAULT);
    for (Path file : files(folder)) {
      SourceDocument source = new SourceDocument(file.toString(), Files.readAllBytes(file));
      List<ParsedDocument> documents = reader.read(source);
      Accounting.check(documents);
      assertThat(reader.read(source)).isEqualTo(documents);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Shuffled parts of documents, as careless extraction leaves them. */
  @Property(tries = 500)
  void everyShuffledTextIsAccountedFor(@ForAll("texts") String text) {
    List<ParsedDocument> documents =
        StructureParser.parse("random.txt", PlainTextBlocks.of(new DecodedText(text, List.of())));
    Accounting.check(documents);
    documents.forEach(d -> d.clauses().forEach(EveryDocumentTest::checkLinks));
  }

  private static void checkLinks(Clause clause) {
    clause.markup().links().stream()
        .filter(link -> link.target().startsWith(ADDRESS))
        .forEach(
            link -> assertThat(link.target()).isEqualTo(ADDRESS + link.span().of(clause.text())));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The General Assembly,",
            "Recalling its resolution [90/4](#),¹",
            "(b) To read [91/5](https://example.org/91/5) and [3](#notes),² as in",
            "and [S/2036/1](https://example.org/S/2036/1);2",
            "¹ Ibid.",
            "* * *",
            "1. *Urges* ports:",
            "(a) To log",
            "(i) To tell;",
            "crews;",
            "Annex",
            "A",
            "II.",
            "Recommendation 3",
            "*",
            "**",
            "[",
            "](",
            "²",
            "3rd plenary meeting 4 May 2031",
            "[Adopted without a vote.]",
            "– To go",
            "4.",
            "\u00AD",
            "“The Security Council",
            "\f",
            "Registers of the",
            "Board, which",
            "0.014",
            "Harbour 1.2",
            ")",
            "(b)",
            "\uFEFF",
            "km²",
            "１．Urgеs the eﬃcient ports；",
            "RECALL ING 1. Urges ports; 2. Requests the Board,2 too:")
        .list()
        .ofMaxSize(40)
        .flatMap(
            parts ->
                Arbitraries.of("\n\n", "\n", " ", "\r\n").map(glue -> String.join(glue, parts)));
  }
}
