package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.List;

/** Finds the cues of several themes in one walk over the words. */
final class CueFinder {

  private final List<ThemeCues> themes;
  private final CueMatcher matcher;

  /** The theme of each of the matcher's patterns, and the pattern's place among those of it. */
  private final int[] themeOf;

  private final int[] placeInTheme;

  CueFinder(List<ThemeCues> themes) {
    this.themes = List.copyOf(themes);
    List<CuePattern> patterns = themes.stream().flatMap(t -> t.patterns().stream()).toList();
    this.matcher = new CueMatcher(patterns);
    this.themeOf = new int[patterns.size()];
    this.placeInTheme = new int[patterns.size()];
    int next = 0;
    for (int theme = 0; theme < themes.size(); theme++) {
      for (int place = 0; place < themes.get(theme).patterns().size(); place++) {
        themeOf[next] = theme;
        placeInTheme[next++] = place;
      }
    }
  }

  /** What {@link ThemeCues#find(ClauseView)} finds, for each theme. */
  List<List<CueHit>> find(ClauseView view) {
    List<List<CueMatcher.Match>> here = byTheme(matcher.matches(view.words()));
    List<List<CueMatcher.Match>> above = byTheme(matcher.matches(view.chapeau()));
    List<List<CueHit>> found = new ArrayList<>(themes.size());
    for (int theme = 0; theme < themes.size(); theme++) {
      found.add(themes.get(theme).find(view, here.get(theme), above.get(theme)));
    }
    return found;
  }

  private List<List<CueMatcher.Match>> byTheme(List<CueMatcher.Match> matches) {
    List<List<CueMatcher.Match>> byTheme = new ArrayList<>(themes.size());
    themes.forEach(theme -> byTheme.add(new ArrayList<>(0)));
    for (CueMatcher.Match match : matches) {
      int place = placeInTheme[match.pattern()];
      byTheme
          .get(themeOf[match.pattern()])
          .add(new CueMatcher.Match(place, match.first(), match.last()));
    }
    return byTheme;
  }
}
