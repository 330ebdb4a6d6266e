/** From bytes to characters, and from characters to lines of text with their marks set apart. */
package org.resolute.corpus.text;
