package org.resolute.models.words;

import java.util.Arrays;
import org.resolute.corpus.Span;

/**
 * A text cut into words and marks, once, for every rule that reads it.
 *
 * <p>"Urges States' courts (all of them) to act," has the words {@code urges}, {@code states'},
 * {@code courts} … in lower case and the marks {@code (}, {@code )} and {@code ,}. Non-breaking
 * hyphens read as plain ones and curly apostrophes as straight ones; superscript figures, which
 * call footnotes, are left out. Positions count {@link String#charAt characters}.
 */
public final class Words {

  private static final String[] MARKS = new String[128];

  static {
    Arrays.setAll(MARKS, c -> String.valueOf((char) c));
  }

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final String[] forms;
  private final boolean[] words;
  private final boolean[] aside;

  Words(String text, int size, int[] starts, int[] ends, String[] forms, boolean[] words) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.words = words;
    this.aside = Asides.mark(this);
  }

  /** The words of {@code text}. */
  public static Words of(String text) {
    return new WordCutter(text).cut();
  }

  /** How many words and marks there are. */
  public int size() {
    return size;
  }

  public String text() {
    return text;
  }

  /** The word in lower case, or the mark; empty beyond either end. */
  public String form(int i) {
    return i >= 0 && i < size ? forms[i] : "";
  }

  /** Whether {@code i} is a word, not a mark. */
  public boolean isWord(int i) {
    return i >= 0 && i < size && words[i];
  }

  /** Whether the word begins with a capital. */
  public boolean isCapital(int i) {
    return isWord(i)
        && (Character.isUpperCase(text.charAt(starts[i])) || isParticleOfName(starts[i], ends[i]));
  }

  /** "d’Ivoire", "al-Assad". */
  private boolean isParticleOfName(int start, int end) {
    for (int i = start + 1; i < end - 1 && i < start + 3; i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\u2019' || c == '-') {
        return Character.isUpperCase(text.charAt(i + 1));
      }
    }
    return false;
  }

  /** Whether {@code i} stands in brackets or in a quotation inside the text. */
  public boolean isAside(int i) {
    return i >= 0 && i < size && aside[i];
  }

  /** Whether the word or mark at {@code i} reads {@code form}. */
  public boolean is(int i, String form) {
    return i >= 0 && i < size && forms[i].equals(form);
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /**
   * The characters from the start of word {@code from} to the end of the word before {@code to}.
   */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The text from word {@code from} to the word before {@code to}. */
  public String text(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  static String mark(char c) {
    return c < MARKS.length ? MARKS[c] : String.valueOf(c);
  }
}
