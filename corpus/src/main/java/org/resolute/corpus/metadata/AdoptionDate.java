package org.resolute.corpus.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/**
 * The date of a document: the day on which it was adopted; of a document that does not say it, the
 * day on which it was distributed.
 */
final class AdoptionDate {

  /** "meeting", before the day of the meeting in a closing. */
  private static final Pattern MEETING =
      Pattern.compile("(?i:meeting|session|sitting|adopted|séance)\\b.{0,90}");

  /** "At its 25th plenary meeting, on 6 October 2016, …". */
  private static final Pattern DECISION =
      Pattern.compile(
          "[“\"]?(?:(?:\\(?[a-z0-9]{1,3}[.)]|[A-Z]) )?At (?:its|the) .{0,120}?(?:meetings?|session)\\b.{0,90}");

  /** "…, adopts on July 15, 1966, the following recommendation". */
  private static final Pattern ADOPTS = Pattern.compile("\\badopts on .{0,40}");

  /** How much of a sentence is searched. */
  private static final int LONGEST = 600;

  private AdoptionDate() {}

  /** ISO 8601; empty where the document does not say it. */
  static String of(
      List<LetterheadLine> front, List<LetterheadLine> runningHeads, DocumentEdges edges) {
    String adopted = inFront(front, Kind.ADOPTION, Kind.INTRODUCTION);
    if (adopted.isEmpty()) {
      adopted = inFront(runningHeads, Kind.ADOPTION, Kind.ADOPTION);
    }
    if (adopted.isEmpty()) {
      adopted = inOpening(edges.opening());
    }
    if (adopted.isEmpty()) {
      adopted = inClosings(edges.closings());
    }
    return adopted.isEmpty() ? inFront(front, Kind.DATE, Kind.DATE) : adopted;
  }

  private static String inFront(List<LetterheadLine> front, Kind kind, Kind other) {
    return front.stream()
        .flatMap(line -> line.parts().stream())
        .filter(part -> part.is(kind) || part.is(other))
        .map(part -> part.is(Kind.DATE) ? Dates.first(part.text()) : part.value())
        .filter(date -> !date.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String inOpening(List<Block> opening) {
    for (Block block : opening.subList(0, Math.min(2, opening.size()))) {
      String text = PrintedLine.clean(block.text());
      String beginning = text.substring(0, Math.min(LONGEST, text.length()));
      Matcher decision = DECISION.matcher(beginning);
      Matcher adopts = ADOPTS.matcher(beginning);
      String date =
          decision.lookingAt()
              ? Dates.first(decision.group())
              : adopts.find() ? Dates.first(adopts.group()) : "";
      if (!date.isEmpty()) {
        return date;
      }
    }
    return "";
  }

  /** The day after the word "meeting", also on the next line; else the first line with a day. */
  private static String inClosings(List<Block> closings) {
    StringBuilder all = new StringBuilder();
    closings.forEach(block -> all.append(PrintedLine.clean(block.text())).append(' '));
    Matcher meeting = MEETING.matcher(all);
    while (meeting.find()) {
      String date = Dates.first(meeting.group());
      if (!date.isEmpty()) {
        return date;
      }
    }
    return closings.stream()
        .map(block -> Dates.last(block.text()))
        .filter(date -> !date.isEmpty())
        .findFirst()
        .orElse("");
  }
}
