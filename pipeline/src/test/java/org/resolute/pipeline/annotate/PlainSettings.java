package org.resolute.pipeline.annotate;

import java.util.List;
import org.resolute.corpus.read.ReadingOptions;

/** The settings of tests to which only the place of the tables matters: CSV, by the rules. */
public final class PlainSettings {

  private PlainSettings() {}

  /** Settings of a run that publishes into {@code output}, which ends in {@code /}. */
  public static AnnotationSettings into(String output) {
    return new AnnotationSettings(
        output, 1, List.of("csv"), false, List.of("rules"), "", ReadingOptions.DEFAULT, 60, false);
  }
}
