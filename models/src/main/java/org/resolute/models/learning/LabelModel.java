package org.resolute.models.learning;

import java.util.List;

/** Tells which of many labels something carries. Safe for use by several threads. */
@FunctionalInterface
public interface LabelModel {

  /** The most likely label; traits that are not known are skipped. */
  String label(List<String> traits);
}
