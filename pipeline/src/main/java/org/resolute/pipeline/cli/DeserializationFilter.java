package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What Java's serialisation may bring into this virtual machine, from whatever stream.
 *
 * <p>Two things here are Java objects in files or on the wire: CoreNLP's models, and what a Beam
 * runner sends between its workers. The filter lets pass the classes that those are made of, and
 * refuses all others, {@code javax.management.BadAttributeValueExpException} for one, before they
 * are made. CoreNLP's models pass a narrower filter of their own besides.
 *
 * <p>A filter given by {@code -Djdk.serialFilter=…} stays in force instead. On a cluster the
 * workers belong to Flink or Spark: give them the lines of {@value #FILE}, joined by {@code ;}, by
 * that property.
 */
final class DeserializationFilter {

  /** One pattern a line; the script that starts Flink's processes gives them the same lines. */
  private static final String FILE = "deserialization-filter.txt";

  private DeserializationFilter() {}

  /** Puts the filter in force for the whole virtual machine, unless there is one. */
  static synchronized void install() {
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(pattern()));
    }
  }

  /** In the syntax of {@code jdk.serialFilter}. */
  private static String pattern() {
    try (InputStream in = DeserializationFilter.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().replace('\n', ';');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
