package org.resolute.models.themes;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.resolute.models.learning.LogisticRegression;
import org.resolute.models.learning.Weights;

/**
 * The form in which a trained model is kept: JSON, in an order that depends on nothing but the
 * model, so that the same data and seed give the same bytes.
 *
 * @param format the version of this form
 * @param seed of the folds
 * @param themes one per theme, in the order of the scores
 */
@JsonPropertyOrder({"format", "seed", "themes"})
record ThemeModelFile(int format, long seed, List<StoredTheme> themes) {

  static final int FORMAT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** One theme: its file and what was learned. */
  @JsonPropertyOrder({"theme", "threshold", "withCues", "combination", "models"})
  record StoredTheme(
      Theme theme,
      double threshold,
      boolean withCues,
      List<Double> combination,
      List<StoredModel> models) {}

  /**
   * One learner's model.
   *
   * @param yes the weights for yes, by trait
   * @param no the weights for no, by trait
   */
  @JsonPropertyOrder({"learner", "yes", "no"})
  record StoredModel(String learner, SortedMap<String, Double> yes, SortedMap<String, Double> no) {}

  static byte[] write(TrainedThemeModel model, long seed) throws IOException {
    List<StoredTheme> stored = model.themes().stream().map(ThemeModelFile::store).toList();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withoutSpacesInObjectEntries();
    return JSON.writer(printer).writeValueAsBytes(new ThemeModelFile(FORMAT, seed, stored));
  }

  private static StoredTheme store(TrainedTheme theme) {
    return new StoredTheme(
        theme.theme().theme(),
        theme.threshold(),
        theme.withCues(),
        theme.combination().weights(),
        theme.models().stream().map(ThemeModelFile::store).toList());
  }

  private static StoredModel store(TrainedTheme.NamedModel named) {
    SortedMap<String, Double> yes = new TreeMap<>();
    SortedMap<String, Double> no = new TreeMap<>();
    named
        .model()
        .weights()
        .byTrait()
        .forEach(
            (trait, pair) -> {
              yes.put(trait, pair.yes());
              no.put(trait, pair.no());
            });
    return new StoredModel(named.learner(), yes, no);
  }

  /**
   * @param name of the file, for messages
   * @throws IllegalArgumentException where the content is not a model of this form
   */
  static TrainedThemeModel read(byte[] content, String name) throws IOException {
    ThemeModelFile file;
    try {
      file = JSON.readValue(content, ThemeModelFile.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(
          name + " is not a theme model; make one with train themes", e);
    }
    if (file.format() != FORMAT) {
      throw new IllegalArgumentException(
          name + " is a theme model of format " + file.format() + ", not 1; train it anew");
    }
    return new TrainedThemeModel(file.themes().stream().map(ThemeModelFile::restore).toList());
  }

  private static TrainedTheme restore(StoredTheme stored) {
    return new TrainedTheme(
        new ThemeCues(stored.theme()),
        stored.models().stream().map(ThemeModelFile::restore).toList(),
        stored.withCues(),
        new LogisticRegression(stored.combination()),
        stored.threshold());
  }

  private static TrainedTheme.NamedModel restore(StoredModel stored) {
    SortedMap<String, Weights.Pair> weights = new TreeMap<>();
    stored
        .yes()
        .forEach((trait, yes) -> weights.put(trait, new Weights.Pair(yes, stored.no().get(trait))));
    return new TrainedTheme.NamedModel(
        stored.learner(), ThemeRecipe.learner(stored.learner()).restore(new Weights(weights)));
  }
}
