package org.resolute.models.corenlp;

import java.io.ObjectInputFilter;

/** The classes that CoreNLP's models are made of. */
final class CoreNlpClasses {

  /** Lets pass CoreNLP's classes, arrays, strings, numbers and collections; refuses all others. */
  static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=1000;edu.stanford.nlp.**;java.lang.*;java.util.*;java.util.regex.*;"
              + "java.util.concurrent.**;java.io.Serializable;!*");

  private CoreNlpClasses() {}
}
