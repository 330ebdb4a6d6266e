package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cues of one theme, ready to be looked for. */
final class ThemeCues {

  private final Theme theme;
  private final List<Cue> cues;
  private final List<CuePattern> patterns;
  private final CueMatcher matcher;
  private final Map<CuePattern, List<Cue>> byPattern;

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
    this.byPattern = cues.stream().collect(Collectors.groupingBy(Cue::pattern));
  }

  private static Stream<Cue> cues(Theme.CueGroup group, boolean counter) {
    List<CuePattern> with = group.with().stream().map(CuePattern::of).toList();
    return group.phrases().stream()
        .map(p -> new Cue(group.group(), group.weight(), counter, CuePattern.of(p), with));
  }

  Theme theme() {
    return theme;
  }

  String id() {
    return theme.id();
  }

  /** What the theme looks for. */
  List<CuePattern> patterns() {
    return patterns;
  }

  /** The cues in the clause and in its chapeau, without those that a counter-cue covers. */
  List<CueHit> find(ClauseView view) {
    return find(view, matcher.matches(view.words()), matcher.matches(view.chapeau()));
  }

  /** As above, given where the theme's patterns stand in the clause and in its chapeau. */
  List<CueHit> find(ClauseView view, List<CueMatcher.Match> here, List<CueMatcher.Match> above) {
    if (here.isEmpty() && above.isEmpty()) {
      return List.of();
    }
    Set<CuePattern> present = new HashSet<>();
    here.forEach(match -> present.add(patterns.get(match.pattern())));
    above.forEach(match -> present.add(patterns.get(match.pattern())));
    List<CueHit> hits = new ArrayList<>(heard(here, present, view.layout()));
    heard(above, present, view.chapeauLayout()).forEach(hit -> hits.add(inChapeau(hit)));
    return hits;
  }

  private static CueHit inChapeau(CueHit hit) {
    Standing there = hit.standing();
    Standing standing =
        new Standing(Standing.Place.CHAPEAU, there.listLength(), there.introduced(), there.named());
    return new CueHit(hit.cue(), hit.first(), hit.last(), standing);
  }

  /** How much the hits speak for the theme; what a group repeats adds half once. */
  static double weight(List<CueHit> hits) {
    if (hits.isEmpty()) {
      return 0;
    }
    Map<String, Double> best = new HashMap<>();
    double repeated = 0;
    for (CueHit hit : hits) {
      double weight = hit.weight();
      Double other = best.get(hit.cue().group());
      if (other == null || Math.abs(weight) > Math.abs(other)) {
        best.put(hit.cue().group(), weight);
      } else {
        repeated = Math.max(repeated, weight / 2);
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
    return byPattern.getOrDefault(pattern, List.of()).stream()
        .map(
            cue ->
                new CueHit(
                    cue,
                    match.first(),
                    match.last(),
                    layout.standing(match.first(), match.last())));
  }

  private static boolean isAccompanied(Cue cue, Set<CuePattern> present) {
    return cue.with().isEmpty() || cue.with().stream().anyMatch(present::contains);
  }

  private static boolean isCovered(CueHit hit, List<CueHit> counter) {
    return counter.stream().anyMatch(c -> c.first() <= hit.first() && hit.last() <= c.last());
  }
}
