package org.resolute.models.mentions;

import java.util.List;
import java.util.Optional;
import org.resolute.corpus.Span;
import org.resolute.models.Mention;
import org.resolute.models.NamedMention;
import org.resolute.models.gazetteer.Gazetteer;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * Finds the names that the gazetteer lists, in one pass, the longest at each place.
 *
 * <p>"The General Assembly met in Geneva" has the ORG {@code General Assembly} and the LOC {@code
 * Geneva}.
 */
final class ListedNameFinder implements MentionFinder {

  private final TokenTrie<Name> names = Gazetteer.listed().trie();

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    int at = 0;
    while (at < words.size()) {
      Optional<TokenTrie.Match<Name>> match = names.longestAt(words, at);
      if (match.isPresent()
          && !isPartOfCode(words, at, match.get().end())
          && !isCurrency(words, match.get())) {
        found.add(mention(words, match.get()));
        at = match.get().end();
      } else {
        at++;
      }
    }
  }

  private static Mention mention(Words words, TokenTrie.Match<Name> match) {
    Span span = words.span(match.start(), match.end());
    Name name = match.value();
    return new NamedMention(
        name.type(), span.of(words.text()), span, name.id(), name.value(), RuleRecognizer.NAME);
  }

  /** "United States dollars" and "US$" name a currency, no place. */
  private static boolean isCurrency(Words words, TokenTrie.Match<Name> match) {
    String next = words.word(match.end());
    return match.value().isPlace()
        && (next.equals("dollars") || next.equals("dollar") || next.equals("$"));
  }

  /** The "CD" of "CD/1299". */
  private static boolean isPartOfCode(Words words, int start, int end) {
    boolean slash = words.is(end, "/") && words.touchesPrevious(end);
    return (slash && words.startsDigit(end + 1))
        || (start > 0
            && words.is(start - 1, "/")
            && words.touchesPrevious(start)
            && words.startsDigit(start - 2));
  }
}
