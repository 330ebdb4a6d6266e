package org.resolute.evaluation.judge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledMention;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.labels.Link;
import org.resolute.evaluation.metric.Figure;

/**
 * Judges the symbols of cited resolutions against the links that the United Nations set.
 *
 * <p>A link is right when one of the clause's references has its symbol, or a symbol that its
 * symbol continues and that ends in the printed number. Links in clauses that the system does not
 * have are counted apart.
 */
public final class ReferenceJudge implements Judge {

  private static final String RIGHT = "right";

  @Override
  public String task() {
    return "references";
  }

  @Override
  public boolean canJudge(LabelledSet gold) {
    return gold.layers().contains(Layer.LINKS);
  }

  @Override
  public Evaluation judge(LabelledSet gold, LabelledSet system) {
    Docket docket = new Docket();
    List.of("links", "other_symbol", "absent", "in_unmatched_clauses")
        .forEach(t -> docket.tally(t, 0));
    Map<String, Map<String, LabelledClause>> found = byLetters(system);
    byLetters(linked(gold))
        .forEach(
            (document, clauses) -> {
              if (found.containsKey(document)) {
                judge(clauses, found.get(document), docket);
              }
            });
    return docket.close(task(), List.of(Figure.share(RIGHT)));
  }

  private static LabelledSet linked(LabelledSet gold) {
    List<LabelledClause> linked =
        gold.clauses().stream().filter(c -> !c.labels().links().isEmpty()).toList();
    return LabelledSet.of(gold.name(), gold.layers(), linked);
  }

  private static Map<String, Map<String, LabelledClause>> byLetters(LabelledSet set) {
    Map<String, Map<String, LabelledClause>> all = new LinkedHashMap<>();
    for (LabelledClause clause : set.clauses()) {
      all.computeIfAbsent(clause.document(), d -> new LinkedHashMap<>())
          .put(Keys.letters(clause.text()), clause);
    }
    return all;
  }

  private static void judge(
      Map<String, LabelledClause> gold, Map<String, LabelledClause> system, Docket docket) {
    gold.forEach(
        (letters, clause) -> {
          List<Link> links = clause.labels().links();
          if (system.containsKey(letters)) {
            Set<String> symbols = symbols(system.get(letters));
            links.forEach(link -> judge(clause, link, symbols, docket));
          } else {
            docket.tally("in_unmatched_clauses", links.size());
          }
        });
  }

  private static Set<String> symbols(LabelledClause clause) {
    Set<String> symbols = new LinkedHashSet<>();
    for (LabelledMention mention : clause.labels().mentions()) {
      if (mention.type().equals("REFERENCE") && !mention.value().isEmpty()) {
        symbols.add(Keys.symbol(mention.value()));
      }
    }
    return symbols;
  }

  private static void judge(LabelledClause clause, Link link, Set<String> symbols, Docket docket) {
    boolean right =
        symbols.stream()
            .anyMatch(
                s ->
                    s.equals(link.symbol())
                        || (!s.isEmpty()
                            && link.symbol().startsWith(s)
                            && s.endsWith(link.number())));
    String found = String.join(" | ", symbols);
    docket.decide(clause, RIGHT, right, link.symbol(), found);
    docket.tally("links", 1);
    if (!right) {
      boolean other = symbols.stream().anyMatch(link::isCitedIn);
      docket.tally(other ? "other_symbol" : "absent", 1);
    }
  }
}
