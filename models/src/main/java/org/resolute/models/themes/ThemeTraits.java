package org.resolute.models.themes;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a learner sees of a clause when it looks for one theme.
 *
 * <p>The words of the clause and of its chapeau, its section and length; every cue with the way
 * that it stands there and the words around it; and, since one passing mention does not carry a
 * theme, how many cues there are, how many of them stand plainly, where the first stands, and how
 * long the list is that it stands in.
 */
final class ThemeTraits {

  private static final int[] LENGTHS = {15, 30, 60, 120};
  private static final int[] PLACES = {12, 25, 50, 100};
  private static final double[] SHARES = {.01, .02, .04, .08};
  private static final int WINDOW = 4;
  private static final double SCORE_STEP = 0.7;
  private static final int SCORE_STEPS = 8;

  /** What {@link #addSummary} says of a clause in which no cue stands. */
  private static final List<String> WITHOUT_CUES = List.of("cues=0", "plain=0", "groups=0");

  /** The kinds of traits that are the same for every theme. */
  enum Kind {
    SECTION,
    LENGTH,
    WORD,
    ABOVE;

    private final String prefix = name().toLowerCase(Locale.ROOT) + "=";

    /** What the name of a trait begins with. */
    String prefix() {
      return prefix;
    }
  }

  private final ClauseView view;
  private final List<CueHit> hits;
  private final Set<String> traits = new LinkedHashSet<>();

  private ThemeTraits(ClauseView view, List<CueHit> hits) {
    this.view = view;
    this.hits = hits;
  }

  /** The traits that are the same for every theme, each once. */
  static Collection<String> common(ClauseView view) {
    Set<String> traits = new LinkedHashSet<>(2 * view.words().size());
    traits.add(Kind.SECTION.prefix() + view.section());
    traits.add(Kind.LENGTH.prefix() + length(view));
    for (int i = 0; i < view.words().size(); i++) {
      traits.add(Kind.WORD.prefix() + view.words().form(i));
    }
    for (int i = 0; i < view.chapeau().size(); i++) {
      traits.add(Kind.ABOVE.prefix() + view.chapeau().form(i));
    }
    return traits;
  }

  /** How long the clause is, in steps. */
  static String length(ClauseView view) {
    return String.valueOf(step(view.words().size(), LENGTHS));
  }

  /** The traits that speak of one theme, given its cues. */
  static Collection<String> ofTheme(ClauseView view, List<CueHit> hits) {
    if (hits.isEmpty()) {
      return WITHOUT_CUES;
    }
    ThemeTraits result = new ThemeTraits(view, hits);
    result.addCues();
    result.addSurroundings();
    result.addSummary();
    return result.traits;
  }

  private void addCues() {
    for (CueHit hit : hits) {
      String group = "cue=" + hit.cue().group();
      Standing standing = hit.standing();
      traits.add(group + "@" + standing.place());
      traits.add("phrase=" + hit.cue().pattern().phrase());
      if (standing.place() != Standing.Place.CHAPEAU && !hit.cue().counter()) {
        addIf(standing.isInLongList(), group + "@long list");
        addIf(standing.aside(), group + "@aside");
        addIf(standing.isFarAside(), group + "@far aside");
        addIf(standing.named(), group + "@name");
        addIf(standing.isPlain(), group + "@plain");
      }
    }
  }

  private void addIf(boolean condition, String trait) {
    if (condition) {
      traits.add(trait);
    }
  }

  private void addSurroundings() {
    ClauseWords words = view.words();
    for (CueHit hit : hits) {
      if (hit.isStrong()) {
        traits.add("before=" + (hit.first() > 0 ? words.form(hit.first() - 1) : "^"));
        traits.add("after=" + (hit.last() + 1 < words.size() ? words.form(hit.last() + 1) : "$"));
        addNear(hit.first() - WINDOW, hit.first());
        addNear(hit.last() + 1, hit.last() + 1 + WINDOW);
      }
    }
  }

  private void addNear(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(view.words().size(), to); i++) {
      traits.add("near=" + view.words().form(i));
    }
  }

  private void addSummary() {
    List<CueHit> strong = strongHits();
    long plain = strong.stream().filter(hit -> hit.standing().isPlain()).count();
    long groups = strong.stream().map(hit -> hit.cue().group()).distinct().count();
    traits.add("cues=" + Math.min(5, strong.size()));
    traits.add("plain=" + Math.min(4, plain));
    traits.add("groups=" + Math.min(4, groups));
    if (!strong.isEmpty()) {
      addPlaces(strong, plain);
    }
    double score = ThemeCues.weight(hits);
    for (int i = 1; i <= SCORE_STEPS; i++) {
      addIf(score >= i * SCORE_STEP, "score>=" + i);
    }
  }

  /** One hit for each word at which a strong cue begins. */
  private List<CueHit> strongHits() {
    Set<Integer> starts = new HashSet<>();
    return hits.stream().filter(hit -> hit.isStrong() && starts.add(hit.first())).toList();
  }

  private void addPlaces(List<CueHit> strong, long plain) {
    int size = view.words().size();
    int length = step(size, LENGTHS);
    int first = strong.get(0).first();
    int quarter = 4 * first / size;
    int list =
        Math.min(6, strong.stream().mapToInt(h -> h.standing().listLength()).min().orElse(1));
    int covered = strong.stream().mapToInt(hit -> hit.last() - hit.first() + 1).sum();
    String count = Math.min(3, strong.size()) + (plain > 0 ? " plain" : "");
    traits.add("cues/length=" + Math.min(3, strong.size()) + "/" + length);
    traits.add("plain/length=" + Math.min(3, plain) + "/" + length);
    traits.add("list=" + list);
    traits.add("share=" + step((double) covered / size, SHARES));
    traits.add("place=" + step(first, PLACES));
    traits.add("quarter=" + quarter);
    traits.add("count/length=" + count + "/" + length);
    traits.add("count/quarter=" + count + "/" + quarter);
    boolean faint =
        hits.stream().anyMatch(h -> !h.isStrong() && h.cue().weight() > 0 && !h.isInChapeau());
    String kind = kindOf(strong) + (faint ? "+" : "");
    traits.add("kind=" + kind);
    traits.add("kind/length=" + kind + "/" + length);
    if (strong.size() == 1) {
      traits.add("one/kind=" + kind);
      traits.add("one/kind/length=" + kind + "/" + length);
      traits.add("one/quarter=" + quarter);
      traits.add("one/length=" + length);
      traits.add("one/list=" + list);
    }
  }

  /** The best standing among the cues. */
  private static String kindOf(List<CueHit> strong) {
    if (strong.stream().anyMatch(hit -> hit.standing().isPlain())) {
      return strong.stream()
              .anyMatch(hit -> hit.standing().isPlain() && !hit.standing().isFarAside())
          ? "plain"
          : "far aside";
    }
    if (strong.stream().allMatch(hit -> hit.standing().isInLongList())) {
      return "list";
    }
    return strong.stream().allMatch(hit -> hit.standing().aside()) ? "aside" : "name";
  }

  private static int step(int value, int[] steps) {
    int i = 0;
    while (i < steps.length && value >= steps[i]) {
      i++;
    }
    return i;
  }

  private static int step(double value, double[] steps) {
    int i = 0;
    while (i < steps.length && value >= steps[i]) {
      i++;
    }
    return i;
  }
}
