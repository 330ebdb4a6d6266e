package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.read.ReadingOptions;

class AnnotationSettingsTest {

  private static final SortedMap<String, String> MODELS = new TreeMap<>(Map.of("m", "1"));

  @Test
  void anotherVersionModelOrOptionIsAnotherRecipe() {
    String recipe = settings("a/", 1, false, "rules").recipe("1", MODELS);
    assertThat(settings("a/", 1, false, "rules").recipe("2", MODELS)).isNotEqualTo(recipe);
    assertThat(settings("a/", 1, false, "opennlp").recipe("1", MODELS)).isNotEqualTo(recipe);
    assertThat(settings("a/", 1, false, "rules").recipe("1", new TreeMap<>(Map.of("m", "2"))))
        .isNotEqualTo(recipe);
  }

  @Test
  void whereAndHowTablesLieIsNoPartOfTheRecipe() {
    assertThat(settings("a/", 1, false, "rules").recipe("1", MODELS))
        .isEqualTo(settings("b/", 7, true, "rules").recipe("1", MODELS));
  }

  private static AnnotationSettings settings(
      String output, int shards, boolean bom, String recognizer) {
    return new AnnotationSettings(
        output,
        shards,
        List.of("csv"),
        bom,
        List.of(recognizer),
        "",
        ReadingOptions.DEFAULT,
        60,
        false);
  }
}
