package org.resolute.models.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.MentionType;

/**
 * All listed names: bodies, places, instruments, events and persons, from the tables beside this
 * class.
 *
 * <p>"United Nations Interim Force in Lebanon" is there as a body, "Lebanon" as a place with the
 * code {@code LBN}. A name belongs to one thing only; a table that says otherwise is refused.
 */
public final class Gazetteer {

  private static final Gazetteer LISTED = new Gazetteer();

  private final Map<String, Name> names = new LinkedHashMap<>();
  private final TokenTrie<Name> trie;

  private Gazetteer() {
    Bodies.listed().all().stream()
        .filter(body -> !body.generic())
        .forEach(body -> add(body.names(), MentionType.ORG, body.id(), "", body.kind()));
    for (CSVRecord row : Vocabulary.rows(Gazetteer.class, "places.csv")) {
      String name = row.get("name");
      add(names(row), MentionType.LOC, name, row.get("code"), row.get("kind"));
    }
    addAll("instruments.csv", MentionType.INSTRUMENT);
    addAll("events.csv", MentionType.EVENT);
    addAll("persons.csv", MentionType.PERSON);
    trie = TokenTrie.of(names);
  }

  /** The gazetteer of the project's own tables. */
  public static Gazetteer listed() {
    return LISTED;
  }

  /** Every name as it is listed, and what it stands for. */
  public Map<String, Name> names() {
    return Map.copyOf(names);
  }

  /** The names by their words. */
  public TokenTrie<Name> trie() {
    return trie;
  }

  private void addAll(String table, MentionType type) {
    for (CSVRecord row : Vocabulary.rows(Gazetteer.class, table)) {
      add(names(row), type, row.get("id"), "", "");
    }
  }

  private static List<String> names(CSVRecord row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(Vocabulary.values(row.get("aliases")));
    return names;
  }

  private void add(List<String> spellings, MentionType type, String id, String value, String kind) {
    Name name = new Name(type, id, value, kind);
    for (String spelling : spellings) {
      Name earlier = names.putIfAbsent(spelling, name);
      if (earlier != null && !earlier.equals(name)) {
        throw new IllegalArgumentException(
            "\""
                + spelling
                + "\" names both "
                + earlier
                + " and "
                + name
                + "; take it out of one of the tables");
      }
    }
  }
}
