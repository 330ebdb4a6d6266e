package org.resolute.pipeline.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.Passage;

class OutputFileTest {

  private static final List<String> THEMES = List.of("data", "ict");

  @ParameterizedTest
  @ValueSource(strings = {"clauses.csv", "mentions.csv", "documents.csv", "annotations.jsonl"})
  void theFileIsWrittenAsTheGoldenOneIs(String name) throws IOException {
    assertThat(written(name, false)).isEqualTo(golden(name));
  }

  @Test
  void onlyCsvBeginsWithAByteOrderMark() throws IOException {
    assertThat(written("clauses.csv", true)).startsWith("\uFEFFdocument_id,");
    assertThat(written("annotations.jsonl", true)).startsWith("{");
  }

  @Test
  void documentsAreListedWhateverTheFormats() {
    assertThat(OutputFile.of(Set.of("json"), THEMES, false))
        .extracting(OutputFile::name)
        .containsExactly("documents.csv", "annotations.jsonl");
  }

  @Test
  void everyLineOfJsonFollowsTheSchema() throws IOException {
    for (String line : written("annotations.jsonl", false).lines().toList()) {
      assertThat(schema().validate(new ObjectMapper().readTree(line))).isEmpty();
    }
  }

  @Test
  void theSchemaListsEveryKindOfPart() throws IOException {
    var kinds = schema().getSchemaNode().at("/properties/parts/items/properties/kind/oneOf");
    assertThat(kinds.findValuesAsText("const"))
        .containsExactlyElementsOf(
            Arrays.stream(Passage.Kind.values()).map(Passage.Kind::label).toList());
  }

  private static String written(String name, boolean bom) throws IOException {
    OutputFile file =
        OutputFile.of(Set.of("csv", "json"), THEMES, bom).stream()
            .filter(f -> f.name().equals(name))
            .findFirst()
            .orElseThrow();
    StringWriter out = new StringWriter();
    out.write(file.header());
    file.writer().write(Samples.annotated(), out);
    file.writer().write(Samples.failed(), out);
    return out.toString();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = OutputFileTest.class.getResourceAsStream("golden/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        OutputFile.class.getResourceAsStream("/org/resolute/pipeline/annotations.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
