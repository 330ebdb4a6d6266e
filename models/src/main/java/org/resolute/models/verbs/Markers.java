package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.words.PhraseTrie;
import org.resolute.models.words.PhraseTrie.Found;
import org.resolute.models.words.Words;

/**
 * What stands around a verb without changing it: "also", "strongly", "once again", "in this
 * regard", "with appreciation".
 */
final class Markers {

  private static final Set<String> ATTITUDES = Lists.named("attitudes");

  private static final Set<String> NO_ADVERBS = Lists.named("no-adverbs");

  /** What a marker does. */
  enum Kind {
    /** Strengthens the verb: "strongly". */
    EMPHASIS,
    /** Says that the act repeats another: "once again". */
    REPETITION,
    /** Ties the act to what precedes it: "in this regard". */
    LINK
  }

  private record Marker(String phrase, Kind kind) {}

  private final PhraseTrie<Marker> ahead = PhraseTrie.forwards();
  private final PhraseTrie<Marker> behind = PhraseTrie.backwards();

  private Markers() {}

  static Markers standard() {
    Markers markers = new Markers();
    Vocabulary.rows(VerbVocabulary.class, "markers.csv")
        .forEach(r -> markers.add(r.get("marker"), r.get("kind")));
    return markers;
  }

  private void add(String phrase, String kind) {
    Marker marker = new Marker(phrase, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    ahead.add(phrase, marker);
    behind.add(phrase, marker);
  }

  /** The place after the markers at {@code i}, those between two commas included. */
  int after(Words words, int i) {
    int at = i;
    while (true) {
      int next = oneAfter(words, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  private int oneAfter(Words words, int at) {
    Optional<Found<Marker>> marker = ahead.longest(words, at);
    if (marker.isPresent()) {
      return marker.get().to();
    }
    if (isAdverb(words, at)) {
      return at + 1;
    }
    if (words.is(at, ",")) {
      Optional<Found<Marker>> parted = ahead.longest(words, at + 1);
      return parted.isPresent() && words.is(parted.get().to(), ",") ? parted.get().to() + 1 : at;
    }
    return at;
  }

  /** "exceptionally", "carefully": any adverb of manner, whether listed or not. */
  private static boolean isAdverb(Words words, int i) {
    String form = words.form(i);
    return form.length() > 5 && form.endsWith("ly") && !NO_ADVERBS.contains(form);
  }

  /** The place after the markers and the "with appreciation" at {@code i}, commas left out. */
  int surfaceEnd(Words words, int i) {
    int at = i;
    while (true) {
      Optional<Found<Marker>> marker = ahead.longest(words, at);
      if (words.is(at, "further") && qualifies(words, at + 1)) {
        return at;
      }
      int next = marker.isPresent() ? marker.get().to() : attitudeEnd(words, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /** "invites further comments": an adjective, where neither a name nor a small word follows. */
  private static boolean qualifies(Words words, int next) {
    return words.isWord(next) && !words.isCapital(next) && words.form(next).length() > 5;
  }

  /** "with appreciation", "with deep concern", "with interest and appreciation". */
  private static int attitudeEnd(Words words, int at) {
    if (!words.is(at, "with")) {
      return at;
    }
    for (int i = at + 1; i < at + 4; i++) {
      if (ATTITUDES.contains(words.form(i))) {
        boolean two = words.is(i + 1, "and") && ATTITUDES.contains(words.form(i + 2));
        return two ? i + 3 : i + 1;
      }
    }
    return at;
  }

  /** The first word of the markers that end right before {@code i}; {@code i} where none do. */
  int before(Words words, int i) {
    int at = i;
    while (at > 0) {
      Optional<Found<Marker>> marker = behind.longest(words, at - 1);
      if (marker.isEmpty() && !isAdverb(words, at - 1)) {
        return at;
      }
      at = marker.map(m -> m.to() + 1).orElse(at - 1);
    }
    return at;
  }

  /** As {@link #before}, and over the commas that part the markers from the verb. */
  int beforeWithCommas(Words words, int i) {
    int at = before(words, i);
    if (words.is(at - 1, ",")) {
      int parted = before(words, at - 1);
      if (parted < at - 1) {
        return parted;
      }
    }
    return at;
  }

  /** The markers of one kind between two places. */
  List<String> within(Words words, int from, int to, Kind kind) {
    List<String> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Optional<Found<Marker>> marker = ahead.longest(words, i);
      if (marker.isPresent()) {
        if (marker.get().value().kind() == kind) {
          found.add(marker.get().value().phrase());
        }
        i = marker.get().to() - 1;
      }
    }
    return found;
  }
}
