package org.resolute.models.mentions;

import java.util.Optional;
import java.util.Set;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Bodies;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.Numbering;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * What follows the head of a name and still belongs to it: "on the Rights of Older Persons",
 * "against Corruption, Bribery and Related Crimes", "of the Lakes Commission".
 */
final class Complements {

  private static final Set<String> FIRST =
      Set.of("of", "on", "for", "against", "concerning", "between", "among", "regarding", "with");
  private static final Set<String> LATER =
      Set.of("in", "to", "from", "by", "within", "at", "through", "under", "into", "as");
  private static final Set<String> PLACED =
      Set.of("Mission", "Force", "Operation", "Office", "Presence", "Team");
  static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "all");

  private final NameHeads heads;
  private final CapitalRuns runs;
  private final Coordination coordination;

  Complements(NameHeads heads, CapitalRuns runs) {
    this.heads = heads;
    this.runs = runs;
    this.coordination = new Coordination(heads, runs);
  }

  /** The word after the last complement; {@code runEnd} where the name has none. */
  int end(Words words, TokenTrie.Match<MentionType> head, int runEnd) {
    int end = Math.max(head.end(), runEnd);
    boolean first = true;
    boolean between = false;
    while (true) {
      boolean second = between && words.is(end, "and");
      int next = second ? coordination.afterParty(words, end) : next(words, head, end, first);
      if (next == end) {
        return end;
      }
      between = words.is(end, "between") || (between && !second);
      end = next;
      first = false;
    }
  }

  private int next(Words words, TokenTrie.Match<MentionType> head, int end, boolean first) {
    if (first && isListedHead(words, head) && !extendsListed(words, head, end)) {
      int dated = afterDate(words, end, end + 1, head.value());
      return dated > end + 1 ? dated : end;
    }
    return switch (words.word(end)) {
      case "," -> first ? end : coordination.afterList(words, end);
      case "and", "or" -> first ? end : afterConjunction(words, head, end);
      default ->
          isOpenEnded(words, head, end)
              ? runs.end(words, end + 1)
              : afterConnector(words, head, end, first);
    };
  }

  /** "of the Lakes and of the Rivers", "and Related Crimes"; a body has no second "of". */
  private int afterConjunction(Words words, TokenTrie.Match<MentionType> head, int and) {
    if (isParallel(words, head, and)) {
      return runs.end(words, and + 2);
    }
    boolean repeated = words.is(and, "and") && words.is(and + 1, "of");
    if (!repeated || head.value() == MentionType.ORG) {
      return coordination.afterAnd(words, and);
    }
    int next = next(words, head, and + 1, false);
    return next == and + 1 ? and : next;
  }

  /** "on the Prevention of Waste and the Treatment of Water": the second "the … of". */
  private boolean isParallel(Words words, TokenTrie.Match<MentionType> head, int and) {
    if (head.value() == MentionType.ORG
        || !words.is(and + 1, "the")
        || !words.startsUpper(and + 2)
        || !words.is(head.end() + 1, "the")) {
      return false;
    }
    int end = runs.end(words, and + 2);
    return words.is(end, "of")
        && runs.listed(words, and + 2).isEmpty()
        && heads.at(words, end - 1).isEmpty();
  }

  private int afterConnector(
      Words words, TokenTrie.Match<MentionType> head, int at, boolean first) {
    int open = connectorEnd(words, head, at, first);
    if (open == at) {
      return at;
    }
    int dated = afterDate(words, at, open, head.value());
    if (dated > open) {
      return dated;
    }
    int start = ARTICLES.contains(words.word(open)) ? open + 1 : open;
    return words.startsUpper(start) && belongs(words, head, at, start)
        ? runs.end(words, start)
        : at;
  }

  private boolean isListedHead(Words words, TokenTrie.Match<MentionType> head) {
    return runs.isListed(words, head.start(), head.end());
  }

  /** A listed name is complete, but for whose it is, and for what a mandate is about. */
  private boolean extendsListed(Words words, TokenTrie.Match<MentionType> head, int at) {
    int start = ARTICLES.contains(words.word(at + 1)) ? at + 2 : at + 1;
    if (words.is(at, "of")) {
      return !isPrincipalOrgan(words, head)
          && runs.listed(words, start)
              .filter(name -> name.value().type() == MentionType.ORG)
              .filter(name -> runs.end(words, start) == name.end())
              .isPresent();
    }
    if (head.value() == MentionType.EVENT && (words.is(at, "on") || words.is(at, "for"))) {
      return words.startsUpper(start);
    }
    boolean mandate =
        runs.listed(words, head.start())
            .filter(name -> name.value().kind().equals("individual_mandate"))
            .isPresent();
    return mandate && (words.is(at, "on") || words.is(at, "for"));
  }

  /** The General Assembly, the Security Council: whose they are is never said. */
  private boolean isPrincipalOrgan(Words words, TokenTrie.Match<MentionType> head) {
    return runs.listed(words, head.start())
        .flatMap(name -> Bodies.listed().ofId(name.value().id()))
        .filter(body -> body.numbering().form() != Numbering.Form.NONE)
        .isPresent();
  }

  /**
   * "Day Commemorating the Victims", "to Support the Implementation", "Ukraine's Accession": the
   * name runs on without a connecting word.
   */
  private static boolean isOpenEnded(Words words, TokenTrie.Match<MentionType> head, int at) {
    boolean article = words.is(at, "the") || words.is(at, "a");
    boolean verb =
        article
            && (words.word(at - 1).endsWith("ing") || words.is(at - 2, "to"))
            && words.startsUpper(at - 1);
    boolean owner =
        head.value() == MentionType.INSTRUMENT && words.is(at, "'s") && at > head.end() + 1;
    return (verb || owner) && words.startsUpper(at + 1);
  }

  /** The word after "of", "relating to", "with regard to"; {@code at} where none may stand. */
  private static int connectorEnd(
      Words words, TokenTrie.Match<MentionType> head, int at, boolean first) {
    String word = words.word(at);
    if (word.equals("with") && words.is(at + 1, "regard") && words.is(at + 2, "to")) {
      return at + 3;
    }
    if ((word.equals("relating") || word.equals("relative")) && words.is(at + 1, "to")) {
      return at + 2;
    }
    if (FIRST.contains(word)) {
      boolean shared = words.is(at + 1, "and") && words.startsUpper(at + 2);
      return shared ? at + 2 : at + 1;
    }
    if (!LATER.contains(word)) {
      return at;
    }
    boolean parties = head.end() - head.start() > 1 && word.equals("to");
    boolean verb = word.equals("to") && words.startsUpper(at + 1);
    boolean placed = word.equals("in") && PLACED.contains(words.word(at - 1));
    return parties || verb || placed || (!first && isLater(head.value(), word)) ? at + 1 : at;
  }

  private static boolean isLater(MentionType type, String word) {
    return type != MentionType.ORG
        || (!word.equals("at") && !word.equals("to") && !word.equals("by"));
  }

  /** "of 14 May 1994 on a Ceasefire": a date belongs to the name if the name goes on after it. */
  private int afterDate(Words words, int end, int open, MentionType type) {
    if (type != MentionType.INSTRUMENT || !words.is(end, "of") || !words.startsDigit(open)) {
      return open;
    }
    Optional<CalendarPart> date = CalendarReader.read(words, open);
    if (date.isEmpty() || !date.get().hasYear()) {
      return open;
    }
    int next = date.get().end();
    boolean goesOn = words.is(next, "on") || words.is(next, "for") || words.is(next, "relating");
    int start = goesOn && ARTICLES.contains(words.word(next + 1)) ? next + 2 : next + 1;
    return goesOn && words.startsUpper(start) ? runs.end(words, start) : open;
  }

  /** Whether the run at {@code start} belongs to the name, not to the sentence around it. */
  private boolean belongs(Words words, TokenTrie.Match<MentionType> head, int end, int start) {
    Optional<TokenTrie.Match<Name>> listed = runs.listed(words, start);
    String connector = words.word(end);
    if (listed.isPresent() && listed.get().value().isPlace()) {
      return !(connector.equals("in") || connector.equals("at")) || !isVenue(head, listed.get());
    }
    boolean report = words.is(head.start(), "Report") && connector.equals("of");
    boolean office = words.is(head.start(), "Office") && connector.equals("of");
    boolean article = words.is(start - 1, "the") && !office;
    boolean subject =
        head.value() == MentionType.EVENT
            && connector.equals("of")
            && !words.is(head.start(), "Review")
            && listed.filter(name -> name.value().type() == MentionType.INSTRUMENT).isPresent();
    return !report && !subject && !(article && isBareShortForm(words, start));
  }

  /** Whether a place names where it was, not what it is about: "Conference in Paris". */
  private static boolean isVenue(TokenTrie.Match<MentionType> head, TokenTrie.Match<Name> place) {
    return place.value().isCity()
        || (head.value() == MentionType.EVENT && place.value().kind().equals("country"));
  }

  /** "of the Council", "to the Convention": a short form that makes no name of its own. */
  private boolean isBareShortForm(Words words, int start) {
    int end = runs.end(words, start);
    return end == start + 1 && heads.isHead(words.word(start)) && !isConnector(words, end);
  }

  static boolean isConnector(Words words, int at) {
    return FIRST.contains(words.word(at))
        || words.is(at, "to")
        || (words.is(at, "and") && words.startsUpper(at + 1));
  }
}
