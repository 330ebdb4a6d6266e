package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.resolute.models.Annotator;
import org.resolute.models.LanguageIdentifier;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.models.opennlp.OpenNlpLanguages;
import org.resolute.models.themes.ThemeClassifiers;
import org.resolute.models.themes.ThemeModel;
import org.resolute.models.verbs.RuleVerbClassifier;
import org.resolute.models.words.PlainlyEnglish;

/**
 * The models that a run annotates with. Loaded once per JVM and shared by its workers; the model of
 * languages, a quarter of a small run's time, when the first document is not plainly English.
 *
 * @param annotator finished, safe for use by several threads
 * @param languages tells the language of a document
 * @param themes ids, in the order of their columns
 */
public record AnnotationModels(
    Annotator annotator, LanguageIdentifier languages, List<String> themes) {

  private static final Map<Choice, AnnotationModels> LOADED = new ConcurrentHashMap<>();

  /** What of the settings decides which models are loaded. */
  private record Choice(List<String> recognizers, String themeModel) {

    Choice {
      recognizers = List.copyOf(recognizers);
    }
  }

  public AnnotationModels {
    themes = List.copyOf(themes);
  }

  /**
   * The models that {@code settings} ask for.
   *
   * @throws IllegalArgumentException where they name a recogniser that does not exist, or a file
   *     that is not a theme model
   */
  public static AnnotationModels of(AnnotationSettings settings) {
    return LOADED.computeIfAbsent(
        new Choice(settings.recognizers(), settings.themeModel()), AnnotationModels::load);
  }

  /**
   * Begins to load models while the caller goes on. A wrong name shows when the models are asked
   * for.
   */
  public static void loadAhead(List<String> recognizers, String themeModel) {
    Choice choice = new Choice(recognizers, themeModel);
    Thread loader =
        new Thread(() -> LOADED.computeIfAbsent(choice, AnnotationModels::load), "models");
    loader.setDaemon(true);
    loader.setUncaughtExceptionHandler((thread, failure) -> {});
    loader.start();
  }

  /** The models that ship with the project. */
  public static AnnotationModels standard() {
    return LOADED.computeIfAbsent(
        new Choice(MentionRecognizers.DEFAULT, ""), AnnotationModels::load);
  }

  private static AnnotationModels load(Choice choice) {
    ThemeModel themes = themes(choice.themeModel());
    return new AnnotationModels(
        new Annotator(
            RuleVerbClassifier.standard(), themes, MentionRecognizers.of(choice.recognizers())),
        new PlainlyEnglish(text -> OpenNlpLanguages.standard().identify(text)),
        themes.ids());
  }

  private static ThemeModel themes(String file) {
    if (file.isEmpty()) {
      return ThemeClassifiers.standard();
    }
    try {
      return ThemeClassifiers.load(Path.of(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot read the theme model " + file + "; make one with train themes", e);
    }
  }
}
