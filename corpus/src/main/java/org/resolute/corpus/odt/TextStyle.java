package org.resolute.corpus.odt;

/**
 * How words are set.
 *
 * @param emphasized in italics or bold
 * @param hidden struck out, or not shown
 * @param raised above the line
 */
record TextStyle(boolean emphasized, boolean hidden, boolean raised) {

  static final TextStyle PLAIN = new TextStyle(false, false, false);
}
