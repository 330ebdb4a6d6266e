package org.resolute.models.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.VerbAct;
import org.resolute.models.VerbClassifier;

/** The surface of an act stands at its span, whatever the text. */
class VerbSpanTest {

  private static final VerbClassifier CLASSIFIER = RuleVerbClassifier.standard();

  @Property(tries = 500)
  void surfacesStandAtTheirSpans(@ForAll("texts") String text, @ForAll Section section) {
    assertSpans(text, section);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Urges",
            "requests",
            "noting",
            "that",
            "and",
            ",",
            ".",
            ";",
            ":",
            "(",
            ")",
            "“",
            "”",
            "Also",
            "with",
            "appreciation",
            "its",
            "request",
            "We",
            "The Council",
            "should",
            "to",
            "States",
            "States’",
            "in this regard",
            "of",
            "the",
            "d’Ivoire",
            "¹",
            "Reiterates",
            "expressing",
            "deep",
            "\u00A0",
            "call upon",
            "calls",
            "upon",
            "have",
            "it",
            "them",
            "-")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void noTextIsTooStrange(@ForAll String text, @ForAll Section section) {
    assertSpans(text, section);
  }

  @Test
  void surfacesStandAtTheirSpansInOurOwnDocuments() {
    assertDocuments(Path.of(System.getProperty("resolute.home", ".."), "corpus", "documents"));
  }

  @Test
  @Tag("slow")
  void surfacesStandAtTheirSpansInTheSharedDocuments() {
    String shared = System.getProperty("resolute.shared", "");
    assumeTrue(!shared.isEmpty(), "set resolute.shared to the folder with un/text");
    assertDocuments(Path.of(shared, "un", "text"));
  }

  @Test
  void severalThreadsReadTheSame() {
    String text = "Urges the parties to talk, and requests the Office to help them;";
    List<VerbAct> alone = classify(text, Section.OPERATIVE);

    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> classify(text, Section.OPERATIVE)))
        .allMatch(alone::equals);
  }

  private static void assertDocuments(Path folder) {
    assumeTrue(Files.isDirectory(folder), "there is no folder " + folder);
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(f -> f.toString().endsWith(".txt")).forEach(VerbSpanTest::assertDocument);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertDocument(Path file) {
    for (String line : text(file).lines().toList()) {
      assertSpans(line.strip(), Section.PREAMBULAR);
      assertSpans(line.strip(), Section.OPERATIVE);
    }
  }

  /** Malformed characters are replaced: the spans must hold in any text. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSpans(String text, Section section) {
    int end = 0;
    for (VerbAct act : classify(text, section)) {
      assertThat(act.span().of(text)).isEqualTo(act.surface());
      assertThat(act.span().start()).as(text).isGreaterThanOrEqualTo(end);
      end = act.span().end();
    }
  }

  private static List<VerbAct> classify(String text, Section section) {
    Clause clause =
        new Clause("t#1", 1, section, "", 0, List.of(), text, SourceMap.NONE, List.of());
    return CLASSIFIER.classify(clause, DocumentMetadata.NONE);
  }
}
