package org.resolute.pipeline.annotate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.resolute.models.Annotator;
import org.resolute.models.LanguageIdentifier;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.models.opennlp.OpenNlpLanguages;
import org.resolute.models.themes.ThemeClassifiers;
import org.resolute.models.verbs.RuleVerbClassifier;

/**
 * The models that a run annotates with. Loaded once per JVM and shared by its workers.
 *
 * @param annotator finished, safe for use by several threads
 * @param languages tells the language of a document
 * @param themes ids, in the order of their columns
 */
public record AnnotationModels(
    Annotator annotator, LanguageIdentifier languages, List<String> themes) {

  private static final Map<List<String>, AnnotationModels> LOADED = new ConcurrentHashMap<>();

  public AnnotationModels {
    themes = List.copyOf(themes);
  }

  /**
   * The models that {@code settings} ask for.
   *
   * @throws IllegalArgumentException where they name a recogniser that does not exist
   */
  public static AnnotationModels of(AnnotationSettings settings) {
    return LOADED.computeIfAbsent(settings.recognizers(), AnnotationModels::load);
  }

  private static AnnotationModels load(List<String> recognizers) {
    var themes = ThemeClassifiers.standard();
    return new AnnotationModels(
        new Annotator(RuleVerbClassifier.standard(), themes, MentionRecognizers.of(recognizers)),
        OpenNlpLanguages.load(),
        themes.ids());
  }
}
