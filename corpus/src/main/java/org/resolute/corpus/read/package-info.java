/** Readers, one class for each form in which documents come. */
package org.resolute.corpus.read;
