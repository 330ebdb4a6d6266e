package org.resolute.models.words;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.resolute.models.Language;
import org.resolute.models.LanguageIdentifier;

/**
 * Tells English by its commonest words, and asks another identifier where they are too few.
 *
 * <p>In English prose of any kind about every third word is one of them, in other languages hardly
 * one in fifty. A model of a hundred languages costs as much as all other labels of the document
 * together, so that only the doubtful texts should pay for it.
 *
 * @param doubtful is asked where fewer than a fifth of the words are common English ones
 */
public record PlainlyEnglish(LanguageIdentifier doubtful) implements LanguageIdentifier {

  private static final Language ENGLISH = new Language("en", 1);

  private static final Set<String> COMMON =
      Set.of("the", "of", "and", "to", "for", "with", "by", "its", "that", "on", "their", "which");

  private static final int FEWEST_WORDS = 40;
  private static final int MOST_CHARACTERS = 800;
  private static final double SHARE = 0.2;

  public PlainlyEnglish {
    Objects.requireNonNull(doubtful);
  }

  @Override
  public Language identify(String text) {
    int words = 0;
    int common = 0;
    int start = 0;
    int end = Math.min(MOST_CHARACTERS, text.length());
    for (int i = 0; i <= end; i++) {
      if (i == end || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          words++;
          common += COMMON.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return words >= FEWEST_WORDS && common >= SHARE * words ? ENGLISH : doubtful.identify(text);
  }
}
