package org.resolute.evaluation.metric;

import java.util.List;
import java.util.Objects;

/**
 * One number of a report and how it is had from counts.
 *
 * <p>{@code Figure.micro("micro", List.of("ict", "data"))} pools the counts of both labels before
 * it divides; {@code Figure.macro} takes the mean of their F1. Source: Manning, Raghavan and
 * Schütze, Introduction to Information Retrieval, 2008, section 13.6.
 *
 * @param name unique in its evaluation: {@code themes/ict}
 * @param kind how it is computed
 * @param parts the names of the figures that it is computed from; empty where it has its own counts
 */
public record Figure(String name, Kind kind, List<String> parts) {

  /** How a figure is computed. */
  public enum Kind {
    /** F1 of its own counts. */
    F1,
    /** The share of right ones among its own: TP / (TP + FN). */
    SHARE,
    /** F1 of the pooled counts of its parts. */
    MICRO,
    /** Mean of the F1 of its parts, each label with the same weight. */
    MACRO
  }

  public Figure {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    parts = List.copyOf(parts);
  }

  public static Figure f1(String name) {
    return new Figure(name, Kind.F1, List.of());
  }

  public static Figure share(String name) {
    return new Figure(name, Kind.SHARE, List.of());
  }

  public static Figure micro(String name, List<String> parts) {
    return new Figure(name, Kind.MICRO, parts);
  }

  public static Figure macro(String name, List<String> parts) {
    return new Figure(name, Kind.MACRO, parts);
  }

  /** Whether it has counts of its own, rather than those of its parts. */
  public boolean isSingle() {
    return kind == Kind.F1 || kind == Kind.SHARE;
  }
}
