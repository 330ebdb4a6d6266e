package org.resolute.corpus.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/** Takes a line of several parts apart: "THE HEALTH BOARD WHA60.31", "Item 12.3 28 May 2036". */
final class LineParts {

  private static final String SEPARATORS = " ,;:·•—–|()*.";

  /** "Agenda item 12.3", "Item 5 (a) and 6 of the provisional agenda". */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?i:(?:agenda|provisional agenda) )?(?i:items?) "
              + "(\\d{1,3}(?:[.,]\\d{1,2})?(?: ?\\([a-z]{1,3}\\)){0,3}"
              + "(?:,? (?:and )?\\d{1,3}(?: ?\\([a-z]\\))?(?= |$)(?! \\p{Lu}\\p{L}{2,8},? \\d)){0,5})"
              + "(?i: of the (?:provisional )?agenda)?");

  private static final Pattern SESSION =
      Pattern.compile(
          Ordinals.ORDINAL + " (?i:(?:regular |special |emergency )*(?:session|meeting|cycle))\\b");

  /** "page 2", "Nairobi," before a range of days, "of the" between two bodies. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i:page|p\\.) ?\\d{1,4}|(?i:of the|of)(?= |$)|(?i:distr\\. ?:?|original ?: ?english)");

  /** "Bali, Indonesia, " before a range of days. */
  private static final Pattern PLACE = Pattern.compile("(?:[\\p{Lu}][\\p{L}. '’-]{1,30}, ?){1,3}");

  /** "… of resolution", "decisions A and". */
  private static final Pattern CITING =
      Pattern.compile("\\b(?i:resolutions?|decisions?|recommendations?|and|by|with|of|to|,)$");

  private LineParts() {}

  /** The parts of a line; where it is not made of such parts, one title. */
  static List<LetterheadPart> read(String text) {
    Progress progress = new Progress(text);
    progress.run();
    if (progress.isDone()) {
      return progress.parts;
    }
    if (progress.leavesTitle()) {
      List<LetterheadPart> parts = new ArrayList<>(progress.parts);
      parts.add(LetterheadPart.of(Kind.TITLE, text.substring(progress.position)));
      return List.copyOf(parts);
    }
    return titleBeforeSymbol(text);
  }

  /** "Care of harbours WHA44.28", unless the title itself cites the resolution. */
  private static List<LetterheadPart> titleBeforeSymbol(String text) {
    int space = text.lastIndexOf(' ');
    String title = space < 0 ? "" : text.substring(0, space);
    boolean cites = CITING.matcher(title).find();
    Optional<Symbol> symbol =
        cites || title.isEmpty() ? Optional.empty() : Symbols.at(text, space + 1);
    return symbol
        .filter(s -> s.kind() == SymbolPattern.Kind.SYMBOL && s.end() == text.length())
        .map(
            s ->
                List.of(
                    LetterheadPart.of(Kind.TITLE, title),
                    new LetterheadPart(Kind.SYMBOL, text.substring(space + 1), s.text(), s.body())))
        .orElse(List.of(LetterheadPart.of(Kind.TITLE, text)));
  }

  /** The parts of a line that consists of nothing else; none where it has other words. */
  static List<LetterheadPart> consumed(String text) {
    Progress progress = new Progress(text);
    progress.run();
    return progress.isDone() ? List.copyOf(progress.parts) : List.of();
  }

  /** How far a line is read. */
  private static final class Progress {
    private final String text;
    private final List<LetterheadPart> parts = new ArrayList<>();
    private int position;

    Progress(String text) {
      this.text = text;
    }

    void run() {
      skipSeparators();
      while (position < text.length() && (part() || filler())) {
        skipSeparators();
      }
    }

    boolean isDone() {
      return position >= text.length() && !parts.isEmpty();
    }

    /** After a symbol, an agenda item, or body and date, what is left is the title. */
    boolean leavesTitle() {
      boolean begun = parts.stream().anyMatch(p -> p.is(Kind.SYMBOL) || p.is(Kind.AGENDA_ITEM));
      String rest = text.substring(position);
      return begun && rest.length() > 3 && Character.isUpperCase(rest.charAt(0));
    }

    private boolean part() {
      return symbol() || period() || date() || item() || session() || body();
    }

    private boolean symbol() {
      Optional<Symbol> symbol = Symbols.at(text, position);
      symbol.ifPresent(s -> add(Kind.SYMBOL, s.end(), s.text(), s.body()));
      return symbol.isPresent();
    }

    /** A range of days, or a day, with the place before it. */
    private boolean period() {
      Matcher place = PLACE.matcher(text).region(position, text.length());
      int start = place.lookingAt() ? place.end() : position;
      int end = Dates.skipPeriod(text, start);
      if (end > start) {
        add(Kind.REMARK, end, text.substring(position, end), "");
        return true;
      }
      position = Dates.skip(text, start) > start ? start : position;
      return false;
    }

    private boolean date() {
      int end = Dates.skip(text, position);
      if (end == position) {
        return false;
      }
      add(Kind.DATE, end, Dates.first(text.substring(position, end)), "");
      return true;
    }

    private boolean item() {
      return matched(ITEM, Kind.AGENDA_ITEM, 1);
    }

    private boolean session() {
      return matched(SESSION, Kind.SESSION, 0);
    }

    private boolean matched(Pattern pattern, Kind kind, int group) {
      Matcher matcher = pattern.matcher(text).region(position, text.length());
      if (!matcher.lookingAt()) {
        return false;
      }
      add(kind, matcher.end(), matcher.group(group), "");
      return true;
    }

    private boolean body() {
      Bodies.Match body = Bodies.at(text, position);
      if (body.isFound()) {
        add(Kind.BODY, body.end(), body.body(), body.body());
      }
      return body.isFound();
    }

    /** Page numbers, and the noise that scans leave between the parts. */
    private boolean filler() {
      Matcher filler = FILLER.matcher(text).region(position, text.length());
      if (filler.lookingAt()) {
        position = filler.end();
        return true;
      }
      int space = text.indexOf(' ', position);
      int end = space < 0 ? text.length() : space;
      boolean noise = PrintedLine.isNoise(text.substring(position, end));
      position = noise ? end : position;
      return noise;
    }

    private void add(Kind kind, int end, String value, String body) {
      parts.add(new LetterheadPart(kind, text.substring(position, end), value, body));
      position = end;
    }

    private void skipSeparators() {
      while (position < text.length() && SEPARATORS.indexOf(text.charAt(position)) >= 0) {
        position++;
      }
    }
  }
}
