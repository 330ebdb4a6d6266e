package org.resolute.evaluation.labels;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody says of a clause: annotator, gold or system.
 *
 * @param verb the first verb; empty where there is none
 * @param verbs all verbs, in order
 * @param addressees all addressees, in order
 * @param themes ids of the themes that it carries: that it is about
 * @param touched ids of the themes that it touches without being about them
 * @param scores per theme, in their order, 0..1; empty in a gold
 * @param mentions in any order
 * @param dates the values of its dates, in order
 * @param links where its hyperlinks point
 */
public record Labels(
    String verb,
    List<String> verbs,
    List<String> addressees,
    List<String> themes,
    List<String> touched,
    Map<String, Double> scores,
    List<LabelledMention> mentions,
    List<String> dates,
    List<Link> links) {

  /** Nothing is said. */
  public static final Labels NONE =
      new Labels(
          "", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(),
          List.of());

  public Labels {
    Objects.requireNonNull(verb);
    verbs = List.copyOf(verbs);
    addressees = List.copyOf(addressees);
    themes = List.copyOf(themes);
    touched = List.copyOf(touched);
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    links = List.copyOf(links);
  }

  /** The same with these verbs, the first of them as the lead verb. */
  public Labels withVerbs(List<String> all, List<String> asked) {
    String first = all.isEmpty() ? "" : all.get(0);
    return new Labels(first, all, asked, themes, touched, scores, mentions, dates, links);
  }

  public Labels withLeadVerb(String lead) {
    return new Labels(lead, verbs, addressees, themes, touched, scores, mentions, dates, links);
  }

  public Labels withThemes(List<String> carried, Map<String, Double> beliefs) {
    return new Labels(verb, verbs, addressees, carried, touched, beliefs, mentions, dates, links);
  }

  public Labels withTouched(List<String> lightly) {
    return new Labels(verb, verbs, addressees, themes, lightly, scores, mentions, dates, links);
  }

  public Labels withMentions(List<LabelledMention> marked) {
    return new Labels(verb, verbs, addressees, themes, touched, scores, marked, dates, links);
  }

  public Labels withDates(List<String> values) {
    return new Labels(verb, verbs, addressees, themes, touched, scores, mentions, values, links);
  }

  public Labels withLinks(List<Link> targets) {
    return new Labels(verb, verbs, addressees, themes, touched, scores, mentions, dates, targets);
  }
}
