package org.resolute.models.addressees;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Addressee;
import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.gazetteer.Bodies;
import org.resolute.models.gazetteer.Body;
import org.resolute.models.words.PhraseTrie;
import org.resolute.models.words.PhraseTrie.Found;
import org.resolute.models.words.Words;

/**
 * Says what kind of actor a name is: by the gazetteers of bodies and countries, else by a phrase in
 * it, else by its last noun.
 *
 * <p>"relevant regional organizations" is a {@code regional_organization}, "Ruritanian crews" is
 * {@code other}.
 */
final class AddresseeKinds {

  private final Map<String, String> heads = new HashMap<>();
  private final PhraseTrie<String> phrases = PhraseTrie.forwards();
  private final PhraseTrie<Body> known = PhraseTrie.forwards();
  private final Map<String, String> countries = new HashMap<>();
  private final Bodies bodies;

  private final Roles roles;

  private AddresseeKinds(Bodies bodies, Roles roles) {
    this.bodies = bodies;
    this.roles = roles;
    for (Body body : bodies.all()) {
      known.add(body.name(), body);
      body.aliases().forEach(alias -> known.add(alias, body));
    }
  }

  static AddresseeKinds standard(Roles roles) {
    AddresseeKinds kinds = new AddresseeKinds(Bodies.listed(), roles);
    Vocabulary.rows(AddresseeKinds.class, "heads.csv")
        .forEach(r -> kinds.heads.put(r.get("head"), r.get("kind")));
    Vocabulary.rows(AddresseeKinds.class, "kinds.csv")
        .forEach(r -> kinds.phrases.add(r.get("phrase"), r.get("kind")));
    Vocabulary.rows(Bodies.class, "places.csv").stream()
        .filter(r -> r.get("kind").equals("country"))
        .forEach(r -> kinds.addCountry(r.get("code"), r.get("name") + "|" + r.get("aliases")));
    return kinds;
  }

  private void addCountry(String code, String names) {
    Vocabulary.values(names).forEach(name -> countries.put(name, code));
  }

  /** The place after the longest name of the gazetteer that begins at {@code i}, else {@code i}. */
  int afterKnownName(Words words, int i) {
    return known.longest(words, i).map(Found::to).orElse(i);
  }

  /** Whether {@code noun}, in lower case, names an actor: {@code states}. */
  boolean isActor(String noun) {
    return heads.containsKey(noun) || isAgent(noun);
  }

  /** "keepers", "inspectors": many that are named after what they do. */
  private boolean isAgent(String noun) {
    return noun.length() > 6
        && (noun.endsWith("ers") || noun.endsWith("ors") || noun.endsWith("ists"))
        && !roles.is(Role.NO_AGENT, noun);
  }

  /** Whether a phrase is the name of one body as a whole. */
  boolean isProperName(Words words, Phrase phrase) {
    return bodies
        .find(words.text(phrase.from(), phrase.to()))
        .filter(body -> !body.generic())
        .isPresent();
  }

  /** The addressee of this name. */
  Addressee of(String name) {
    String country = countries.getOrDefault(name.replace('’', '\''), "");
    if (!country.isEmpty()) {
      return new Addressee(name, country, "states");
    }
    Optional<Body> body = bodies.find(name);
    return body.map(b -> new Addressee(name, b.id(), b.kind()))
        .orElseGet(() -> new Addressee(name, "", kind(Words.of(name))));
  }

  private String kind(Words words) {
    int to = words.size();
    Optional<Found<String>> best = Optional.empty();
    int length = 0;
    for (int i = 0; i < to; i++) {
      Optional<Found<String>> found = phrases.longest(words, i);
      if (found.isPresent() && found.get().to() <= to && found.get().to() - i > length) {
        best = found;
        length = found.get().to() - i;
      }
    }
    return best.map(Found::value).orElseGet(() -> byHead(words));
  }

  private String byHead(Words words) {
    int to = words.size();
    for (int i = 0; i < to; i++) {
      String kind = heads.get(words.form(i));
      boolean ends = i + 1 == to || !heads.containsKey(words.form(i + 1));
      if (kind != null && ends) {
        return kind;
      }
    }
    return "other";
  }
}
