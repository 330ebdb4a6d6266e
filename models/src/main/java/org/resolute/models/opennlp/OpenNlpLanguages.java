package org.resolute.models.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.resolute.models.Language;
import org.resolute.models.LanguageIdentifier;

/**
 * OpenNLP's language detector with its published model of 103 languages.
 *
 * <p>It looks at the first characters of a text, enough to tell and cheap however long the document
 * is; fewer than {@value #FEWEST} letters it does not judge.
 */
public final class OpenNlpLanguages implements LanguageIdentifier {

  private static final String MODEL = "/langdetect-183.bin";
  private static final int FEWEST = 200;
  private static final int MOST = 800;

  /** The detector's ISO 639-3 codes as ISO 639-1, where the JDK knows one. */
  private static final Map<String, String> SHORT_CODES =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.forLanguageTag(code).getISO3Language(),
                  Function.identity(),
                  (first, second) -> first));

  private final LanguageDetectorModel model;

  private OpenNlpLanguages(LanguageDetectorModel model) {
    this.model = model;
  }

  /** Loaded from the class path when it is first asked for, and kept. */
  public static OpenNlpLanguages standard() {
    return Standard.LANGUAGES;
  }

  private static final class Standard {

    static final OpenNlpLanguages LANGUAGES = load();
  }

  private static OpenNlpLanguages load() {
    try (InputStream in = OpenNlpLanguages.class.getResourceAsStream(MODEL)) {
      return new OpenNlpLanguages(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load " + MODEL, e);
    }
  }

  @Override
  public Language identify(String text) {
    String sample = text.substring(0, Math.min(MOST, text.length()));
    if (sample.chars().filter(Character::isLetter).count() < FEWEST) {
      return Language.UNKNOWN;
    }
    var best = new LanguageDetectorME(model).predictLanguage(sample);
    return new Language(
        SHORT_CODES.getOrDefault(best.getLang(), best.getLang()), best.getConfidence());
  }
}
