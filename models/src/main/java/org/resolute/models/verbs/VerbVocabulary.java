package org.resolute.models.verbs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.PhraseTrie;
import org.resolute.models.words.Words;

/**
 * The verbs by which bodies act: a new verb is one row of {@code verbs.csv}.
 *
 * <p>"Once again calls, in this regard, upon Member States" holds the form {@code calls upon} of
 * {@code call upon}: markers may stand between the words of a form.
 */
public final class VerbVocabulary {

  private final List<VerbEntry> entries;
  private final Map<String, VerbEntry> byVerb = new HashMap<>();
  private final PhraseTrie<VerbForm> acting = PhraseTrie.forwards();
  private final Map<String, VerbForm> singles = new HashMap<>();
  private final PhraseTrie<VerbForm> plain = PhraseTrie.forwards();
  private final PhraseTrie<VerbForm> past = PhraseTrie.forwards();
  private final Markers markers;

  VerbVocabulary(List<VerbEntry> entries, Markers markers) {
    this.entries = List.copyOf(entries);
    this.markers = markers;
    this.entries.forEach(this::register);
  }

  /** The vocabulary that ships with the project. */
  public static VerbVocabulary standard() {
    List<VerbEntry> entries =
        Vocabulary.rows(VerbVocabulary.class, "verbs.csv").stream()
            .map(VerbVocabulary::entry)
            .toList();
    return new VerbVocabulary(entries, Markers.standard());
  }

  /** Every verb, in the order of the file. */
  public List<VerbEntry> entries() {
    return entries;
  }

  /** The verb with this canonical form; empty where it is not listed. */
  public Optional<VerbEntry> entry(String verb) {
    return Optional.ofNullable(byVerb.get(verb));
  }

  /** The third-person or participle form that begins at {@code i}. */
  Optional<VerbMatch> actingAt(Words words, int i) {
    return match(acting, words, i);
  }

  /** The third-person or participle form that this one word is. */
  Optional<VerbForm> single(String word) {
    return Optional.ofNullable(singles.get(word));
  }

  /** The plain form that begins at {@code i}. */
  Optional<VerbMatch> plainAt(Words words, int i) {
    return match(plain, words, i);
  }

  /** The past form that begins at {@code i}. */
  Optional<VerbMatch> pastAt(Words words, int i) {
    return match(past, words, i);
  }

  private Optional<VerbMatch> match(PhraseTrie<VerbForm> forms, Words words, int i) {
    if (!forms.begins(words, i)) {
      return Optional.empty();
    }
    return forms.longest(words, i, markers::after).map(f -> new VerbMatch(f.value(), i, f.to()));
  }

  private void register(VerbEntry entry) {
    if (byVerb.put(entry.verb(), entry) != null) {
      throw new IllegalArgumentException("verbs.csv: two rows for " + entry.verb());
    }
    entry.third().forEach(f -> act(f, form(entry, f, Mood.THIRD)));
    entry.participle().forEach(f -> act(f, form(entry, f, Mood.PARTICIPLE)));
    entry.base().forEach(f -> plain.add(f, form(entry, f, Mood.BASE)));
    entry.past().forEach(f -> past.add(f, form(entry, f, Mood.PAST)));
  }

  /** A form, and as it is with the hyphen that sets off its prefix: "re-affirms". */
  private void act(String form, VerbForm value) {
    acting.add(form, value);
    singles.putIfAbsent(form, value);
    if (form.startsWith("re") && form.length() > 4) {
      acting.add("re-" + form.substring(2), value);
    }
  }

  private static VerbForm form(VerbEntry entry, String form, Mood mood) {
    return new VerbForm(entry, mood, entry.leadOnly().contains(form));
  }

  private static VerbEntry entry(CSVRecord row) {
    return new VerbEntry(
        row.get("verb"),
        Vocabulary.values(row.get("third_person")),
        Vocabulary.values(row.get("participle")),
        Vocabulary.values(row.get("base")),
        Vocabulary.values(row.get("past")),
        Vocabulary.values(row.get("lead_only")),
        Vocabulary.values(row.get("ambiguous")).stream()
            .map(a -> VerbEntry.Ambiguity.valueOf(a.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        Integer.parseInt(row.get("force")),
        VerbClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
        VerbEntry.Asks.valueOf(row.get("asks").toUpperCase(Locale.ROOT)),
        row.get("example"));
  }
}
