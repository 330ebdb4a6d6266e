package org.resolute.models.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Vocabulary;

/**
 * The bodies that documents name, from {@code bodies.csv}: our own compilation of facts.
 *
 * <p>{@code Bodies.listed().find("the United Nations Office on Drugs and Crime")} is the body with
 * id {@code unodc}; so is {@code find("UNODC")}.
 */
public final class Bodies {

  private static final Bodies LISTED = new Bodies(read());

  private final List<Body> bodies;
  private final Map<String, Body> byName = new HashMap<>();
  private final Map<String, Body> byId = new HashMap<>();

  private Bodies(List<Body> bodies) {
    this.bodies = List.copyOf(bodies);
    for (Body body : bodies) {
      byId.put(body.id(), body);
      body.names().forEach(name -> byName.putIfAbsent(key(name), body));
    }
  }

  /** The bodies of {@code bodies.csv}. */
  public static Bodies listed() {
    return LISTED;
  }

  public List<Body> all() {
    return bodies;
  }

  /**
   * The body with this name, acronym or alias, in upper or lower case, with or without a leading
   * article.
   */
  public Optional<Body> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The body with this id: {@code unodc}. */
  public Optional<Body> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The body whose resolutions or documents begin with this symbol: {@code A/HRC/RES/55/1}. */
  public Optional<Body> ofSymbol(String symbol) {
    Body best = Body.NONE;
    for (Body body : bodies) {
      String root = root(body.resolutions());
      if (!root.isEmpty()
          && symbol.startsWith(root)
          && root.length() > root(best.resolutions()).length()) {
        best = body;
      }
    }
    return best.equals(Body.NONE) ? Optional.empty() : Optional.of(best);
  }

  /** The names of the bodies that adopt numbered resolutions or decisions. */
  public TokenTrie<Body> adopting() {
    Map<String, Body> adopting = new HashMap<>();
    bodies.stream()
        .filter(Body::adopts)
        .forEach(body -> body.names().forEach(name -> adopting.put(name, body)));
    return TokenTrie.of(adopting);
  }

  private static String root(String resolutions) {
    int res = resolutions.indexOf("RES/");
    return res < 0 ? resolutions : resolutions.substring(0, res);
  }

  private static String key(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('\u2011', '-').replace('’', '\'');
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  private static List<Body> read() {
    List<Body> bodies = new ArrayList<>();
    for (CSVRecord row : Vocabulary.rows(Bodies.class, "bodies.csv")) {
      bodies.add(
          new Body(
              row.get("id"),
              row.get("name"),
              row.get("acronym"),
              Vocabulary.values(row.get("aliases")),
              row.get("kind"),
              row.get("resolutions"),
              row.get("decisions"),
              Numbering.parse(row.get("numbering")),
              row.get("generic").equals("yes")));
    }
    return bodies;
  }
}
