package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.SourceDocument;

class DetectedFormTest {

  /** The short way for bare texts takes none that the detector would know better. */
  @ParameterizedTest
  @MethodSource("contents")
  void theContentTellsTheForm(String name, String content, InputForm form) {
    assertThat(form(name, content, StandardCharsets.UTF_8)).isEqualTo(form);
  }

  static Stream<Arguments> contents() {
    return Stream.of(
        arguments("notes.txt", "The Assembly, recalling 50% of its rules,", InputForm.PLAIN_TEXT),
        arguments("notes.txt", "%PDF-1.7 and no more", InputForm.PDF),
        arguments("notes.txt", "  <html><body>Text</body></html>", InputForm.HTML),
        arguments("notes.txt", "<?xml version=\"1.0\"?><note>Text</note>", InputForm.UNKNOWN),
        arguments("notes.txt", "Fewer than < five", InputForm.PLAIN_TEXT),
        arguments("rows.jsonl", "{\"id\": 1}", InputForm.JSON_LINES),
        arguments("rows.csv", "id,text", InputForm.CSV),
        arguments("notes.md", "Thanks the crews.", InputForm.MARKDOWN),
        arguments("notes.txt", "# Log\n\n**The Board,**\n\nThanks[^1]", InputForm.MARKDOWN),
        arguments("notes.txt", "# A scanner's dust\n\nThe Board,", InputForm.PLAIN_TEXT),
        arguments("notes.doc", "{\\rtf1 Thanks}", InputForm.RTF),
        arguments(
            "notes.xml",
            "<office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">",
            InputForm.ODT),
        arguments("Notes", "The Assembly", InputForm.PLAIN_TEXT),
        arguments("notes.java", "class Notes {}", InputForm.UNKNOWN));
  }

  @Test
  void aTextOfWideCharactersIsText() {
    assertThat(form("notes.txt", "\uFEFFThe Assembly", StandardCharsets.UTF_16LE))
        .isEqualTo(InputForm.PLAIN_TEXT);
  }

  @Test
  void aTextOfWideCharactersWithoutAMarkIsText() {
    assertThat(form("notes.txt", "The Assembly", StandardCharsets.UTF_16LE))
        .isEqualTo(InputForm.PLAIN_TEXT);
  }

  @Test
  void aFewControlCharactersAreStrayOnes() {
    String text = "The Assembly recalls its log. ".repeat(4);
    assertThat(form("notes.txt", text + "\u0000" + text, StandardCharsets.UTF_8))
        .isEqualTo(InputForm.PLAIN_TEXT);
  }

  @Test
  void controlCharactersAreOfNoText() {
    assertThat(form("notes.txt", "The\u0001Assembly", StandardCharsets.UTF_8))
        .isEqualTo(InputForm.UNKNOWN);
  }

  private static InputForm form(String name, String content, Charset charset) {
    return DetectedForm.of(new SourceDocument(name, content.getBytes(charset))).form();
  }
}
