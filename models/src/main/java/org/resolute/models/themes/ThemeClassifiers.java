package org.resolute.models.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The theme classifiers that the project offers. */
public final class ThemeClassifiers {

  /** The shipped model, beside this class. */
  private static final String SHIPPED = "themes.model.json";

  private ThemeClassifiers() {}

  /** The shipped classifier of the shipped themes. */
  public static ThemeModel standard() {
    try (InputStream in = ThemeClassifiers.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the model " + SHIPPED + " is not on the class path");
      }
      return ThemeModelFile.read(in.readAllBytes(), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The classifier of a model file that {@link ThemeTrainer} made.
   *
   * @throws IllegalArgumentException where the file is not a theme model
   */
  public static ThemeModel load(Path file) throws IOException {
    return ThemeModelFile.read(Files.readAllBytes(file), file.toString());
  }

  /** A classifier that knows no more of the themes than the cues of their files. */
  public static ThemeModel byCues(Themes themes) {
    return new CueThemeModel(themes);
  }
}
