package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cues of one theme, ready to be looked for. */
final class ThemeCues {

  private final Theme theme;
  private final List<Cue> cues;
  private final List<CuePattern> patterns;
  private final CueMatcher matcher;

  ThemeCues(Theme theme) {
    this.theme = theme;
    this.cues =
        Stream.concat(
                theme.cues().stream().flatMap(group -> cues(group, false)),
                theme.counterCues().stream().flatMap(group -> cues(group, true)))
            .toList();
    this.patterns =
        Stream.concat(
                cues.stream().map(Cue::pattern), cues.stream().flatMap(c -> c.with().stream()))
            .distinct()
            .toList();
    this.matcher = new CueMatcher(patterns);
  }

  private static Stream<Cue> cues(Theme.CueGroup group, boolean counter) {
    List<CuePattern> with = group.with().stream().map(CuePattern::of).toList();
    return group.phrases().stream()
        .map(p -> new Cue(group.group(), group.weight(), counter, CuePattern.of(p), with));
  }

  String id() {
    return theme.id();
  }

  /** The cues in the clause and in its chapeau, without those that a counter-cue covers. */
  List<CueHit> find(ClauseWords words, ClauseWords chapeau) {
    List<CueMatcher.Match> here = matcher.matches(words);
    List<CueMatcher.Match> above = matcher.matches(chapeau);
    Set<CuePattern> present = new HashSet<>();
    Stream.concat(here.stream(), above.stream())
        .forEach(match -> present.add(patterns.get(match.pattern())));
    ClauseLayout layout = new ClauseLayout(words);
    List<CueHit> hits = new ArrayList<>(heard(here, present, layout));
    hits.addAll(
        heard(above, present, layout).stream()
            .map(h -> new CueHit(h.cue(), h.first(), h.last(), CueHit.Setting.CHAPEAU))
            .toList());
    return hits;
  }

  /** How much the hits speak for the theme; a phrase that is repeated adds a quarter once. */
  static double weight(List<CueHit> hits) {
    Map<String, Double> best = new HashMap<>();
    double repeated = 0;
    for (CueHit hit : hits) {
      double weight = hit.cue().weight() * hit.setting().share();
      Double other = best.get(hit.cue().group());
      if (other == null || Math.abs(weight) > Math.abs(other)) {
        best.put(hit.cue().group(), weight);
      } else {
        repeated = Math.max(repeated, weight / 4);
      }
    }
    return repeated + best.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private List<CueHit> heard(
      List<CueMatcher.Match> matches, Set<CuePattern> present, ClauseLayout layout) {
    List<CueHit> all =
        matches.stream()
            .flatMap(match -> hits(match, layout))
            .filter(hit -> isAccompanied(hit.cue(), present))
            .toList();
    List<CueHit> counter = all.stream().filter(hit -> hit.cue().counter()).toList();
    return all.stream().filter(hit -> hit.cue().counter() || !isCovered(hit, counter)).toList();
  }

  private Stream<CueHit> hits(CueMatcher.Match match, ClauseLayout layout) {
    CuePattern pattern = patterns.get(match.pattern());
    return cues.stream()
        .filter(cue -> cue.pattern() == pattern)
        .map(
            cue ->
                new CueHit(
                    cue, match.first(), match.last(), layout.setting(match.first(), match.last())));
  }

  private static boolean isAccompanied(Cue cue, Set<CuePattern> present) {
    return cue.with().isEmpty() || cue.with().stream().anyMatch(present::contains);
  }

  private static boolean isCovered(CueHit hit, List<CueHit> counter) {
    return counter.stream().anyMatch(c -> c.first() <= hit.first() && hit.last() <= c.last());
  }
}
