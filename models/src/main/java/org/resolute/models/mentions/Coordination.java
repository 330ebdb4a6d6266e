package org.resolute.models.mentions;

import java.util.Optional;
import java.util.Set;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/** What a name joins to itself by "and" and commas: "against Corruption, Bribery and Theft". */
final class Coordination {

  private static final Set<String> LIST_OPENERS =
      Set.of("Especially", "Particularly", "Including", "Taking");

  private final NameHeads heads;
  private final CapitalRuns runs;

  Coordination(NameHeads heads, CapitalRuns runs) {
    this.heads = heads;
    this.runs = runs;
  }

  /** "between Norway and the Lakes Board": the second party belongs to the name, too. */
  int afterParty(Words words, int and) {
    int start = Complements.ARTICLES.contains(words.word(and + 1)) ? and + 2 : and + 1;
    return words.startsUpper(start) ? runs.end(words, start) : and;
  }

  /** "and Related Intolerance", "and Crime Prevention"; not "and Switzerland", "and the Fund". */
  int afterAnd(Words words, int and) {
    int start = and + 1;
    if (!words.startsUpper(start)) {
      return and;
    }
    Optional<TokenTrie.Match<Name>> listed = runs.listed(words, start);
    int end = runs.end(words, start);
    if (listed.isPresent()) {
      boolean places = listed.get().value().isPlace() && precededByPlace(words, and);
      return places ? end : and;
    }
    return heads.at(words, end - 1).isPresent() && !Complements.isConnector(words, end) ? and : end;
  }

  private boolean precededByPlace(Words words, int and) {
    for (int i = Math.max(0, and - 4); i < and; i++) {
      Optional<TokenTrie.Match<Name>> listed = runs.listed(words, i);
      if (listed.isPresent() && listed.get().end() == and && listed.get().value().isPlace()) {
        return true;
      }
    }
    return false;
  }

  /** ", Racial Discrimination, Xenophobia and Related Intolerance": capitalised to its "and". */
  int afterList(Words words, int comma) {
    if (LIST_OPENERS.contains(words.word(comma + 1))) {
      return runs.end(words, comma + 1);
    }
    int at = comma;
    while (words.is(at, ",")) {
      int start = words.is(at + 1, "and") || words.is(at + 1, "or") ? at + 2 : at + 1;
      if (!words.startsUpper(start) || runs.listed(words, start).isPresent()) {
        return comma;
      }
      int end = runs.end(words, start);
      if (heads.at(words, end - 1).isPresent()) {
        return comma;
      }
      if (start == at + 2) {
        return end;
      }
      at = end;
    }
    boolean closes = (words.is(at, "and") || words.is(at, "or")) && words.startsUpper(at + 1);
    return closes && runs.listed(words, at + 1).isEmpty() ? runs.end(words, at + 1) : comma;
  }
}
