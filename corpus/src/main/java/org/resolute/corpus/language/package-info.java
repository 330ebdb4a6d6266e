/** The words of a language that tell what a paragraph is for. */
package org.resolute.corpus.language;
