package org.resolute.models.themes;

/** The theme classifiers that the project offers. */
public final class ThemeClassifiers {

  private ThemeClassifiers() {}

  /** The shipped classifier of the shipped themes. */
  public static ThemeModel standard() {
    return byCues(Themes.standard());
  }

  /** A classifier that knows no more of the themes than the cues of their files. */
  public static ThemeModel byCues(Themes themes) {
    return new CueThemeModel(themes);
  }
}
