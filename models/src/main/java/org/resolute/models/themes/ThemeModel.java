package org.resolute.models.themes;

import java.util.List;
import org.resolute.models.ThemeClassifier;

/** A theme classifier that says which themes it knows. Safe for use by several threads. */
public interface ThemeModel extends ThemeClassifier {

  /** The themes' ids, in the order of the scores. */
  List<String> ids();
}
