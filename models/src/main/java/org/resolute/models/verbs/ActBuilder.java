package org.resolute.models.verbs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.PhraseTrie;
import org.resolute.models.words.PhraseTrie.Found;
import org.resolute.models.words.Words;

/**
 * Makes an act of a form found: finds the verb that a renewal renews, the feeling that "expresses"
 * expresses, and the markers that belong to the surface.
 *
 * <p>"Once again reiterates its urgent request" is {@code request}; "Expresses its deep gratitude"
 * is {@code express gratitude}; "Reiterates its support" stays {@code reiterate}, since no verb of
 * support is renewed.
 */
final class ActBuilder {

  private static final Set<String> BREAKS = Lists.named("breaks");

  private static final Set<String> OFFERING = Set.of("extend", "convey", "offer");
  private static final Set<String> DETERMINERS = Lists.named("renewal-determiners");
  private static final Set<String> POSSESSIVES = Set.of("its", "our", "their");

  private static final Set<String> RENEWING = Set.of("reiterate", "renew", "repeat");

  private final VerbVocabulary vocabulary;
  private final Markers markers;
  private final PhraseTrie<String> renewals = PhraseTrie.forwards();
  private final Map<String, String> expressions = new HashMap<>();

  ActBuilder(VerbVocabulary vocabulary, Markers markers) {
    this.vocabulary = vocabulary;
    this.markers = markers;
    Vocabulary.rows(VerbVocabulary.class, "renewals.csv")
        .forEach(r -> renewals.add(r.get("noun"), r.get("verb")));
    Vocabulary.rows(VerbVocabulary.class, "expressions.csv")
        .forEach(r -> expressions.put(r.get("noun"), r.get("canonical")));
  }

  /** The act by the form {@code match}. */
  Act act(Words words, VerbMatch match) {
    String verb = match.form().entry().verb();
    if (RENEWING.contains(verb)) {
      Optional<Act> renewed = renewed(words, match);
      if (renewed.isPresent()) {
        return renewed.get();
      }
    }
    boolean offered = OFFERING.contains(verb) && POSSESSIVES.contains(words.form(match.to()));
    return verb.equals("express") || offered ? expressed(words, match) : plain(words, match);
  }

  /** The act by a verb that the vocabulary does not list. */
  Act unlisted(Words words, String verb, Mood mood, int from, int to) {
    return new Act(
        verb,
        Optional.empty(),
        mood,
        markers.before(words, from),
        markers.surfaceEnd(words, to),
        to,
        Optional.empty(),
        false);
  }

  private Act plain(Words words, VerbMatch match) {
    return act(words, match, match.form().entry(), match.form().entry().verb(), match.to(), false);
  }

  private Act act(
      Words words, VerbMatch match, VerbEntry entry, String verb, int complement, boolean renews) {
    return new Act(
        verb,
        Optional.of(entry),
        match.form().mood(),
        markers.before(words, match.from()),
        markers.surfaceEnd(words, complement),
        complement,
        Optional.empty(),
        renews);
  }

  private Optional<Act> renewed(Words words, VerbMatch match) {
    int i = markers.after(words, match.to());
    if (!DETERMINERS.contains(words.form(i))) {
      return Optional.empty();
    }
    for (int at = i + 1; at < i + 5; at++) {
      Optional<Found<String>> noun = renewals.longest(words, at);
      if (BREAKS.contains(words.form(at))) {
        return Optional.empty();
      }
      if (noun.isPresent()) {
        int to = noun.get().to();
        return vocabulary
            .entry(noun.get().value())
            .map(entry -> act(words, match, entry, entry.verb(), to, true));
      }
    }
    return Optional.empty();
  }

  private Act expressed(Words words, VerbMatch match) {
    for (int i = match.to(); i < Math.min(match.to() + 9, words.size()); i++) {
      String canonical = expressions.get(words.form(i));
      if (canonical != null) {
        String verb = match.form().entry().verb() + " " + canonical;
        return act(words, match, vocabulary.entry("express").orElseThrow(), verb, i + 1, false);
      }
      if (BREAKS.contains(words.form(i)) && markers.after(words, i) == i) {
        break;
      }
    }
    return plain(words, match);
  }
}
