package org.resolute.pipeline.cli;

import java.io.ObjectInputFilter;

/**
 * What Java's serialisation may bring into this virtual machine, from whatever stream.
 *
 * <p>Two things here are Java objects in files or on the wire: CoreNLP's models, and what a Beam
 * runner sends between its workers. The filter lets pass the classes that those are made of, and
 * refuses all others, {@code javax.management.BadAttributeValueExpException} for one, before they
 * are made. CoreNLP's models pass a narrower filter of their own besides.
 *
 * <p>A filter given by {@code -Djdk.serialFilter=…} stays in force instead. On a cluster the
 * workers belong to Flink or Spark: give them {@link #PATTERN} by that property.
 */
final class DeserializationFilter {

  /** In the syntax of {@code jdk.serialFilter}. */
  static final String PATTERN =
      String.join(
          ";",
          "maxdepth=1000",
          "java.lang.*",
          "java.lang.invoke.SerializedLambda",
          "java.util.**",
          "java.math.*",
          "java.time.**",
          "java.net.*",
          "java.io.*",
          "java.nio.**",
          "java.text.*",
          "sun.util.calendar.*",
          "org.resolute.**",
          "edu.stanford.nlp.**",
          "org.apache.beam.**",
          "org.apache.flink.**",
          "org.apache.spark.**",
          "org.apache.hadoop.**",
          "org.apache.pekko.**",
          "akka.**",
          "scala.**",
          "com.esotericsoftware.**",
          "com.fasterxml.jackson.**",
          "com.google.protobuf.**",
          "org.joda.time.**",
          "!*");

  private DeserializationFilter() {}

  /** Puts the filter in force for the whole virtual machine, unless there is one. */
  static synchronized void install() {
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(PATTERN));
    }
  }
}
