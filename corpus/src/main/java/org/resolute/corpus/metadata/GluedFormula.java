package org.resolute.corpus.metadata;

/** A formula at the end of the line of the title: "Care of harbours The Ninth World Assembly". */
final class GluedFormula {

  private static final String ARTICLE = " The ";

  private GluedFormula() {}

  /**
   * Where it begins; -1 where there is none. Its article is a capital in mid-line, and the ordinal
   * of a session stands before the name, which no title has.
   */
  static int start(String line) {
    int article = line.lastIndexOf(ARTICLE);
    if (article <= 0) {
      return -1;
    }
    int name = article + ARTICLE.length();
    boolean session = Ordinals.skip(line, name) > name;
    return session && Bodies.isKnown(line.substring(article)) ? article + 1 : -1;
  }
}
