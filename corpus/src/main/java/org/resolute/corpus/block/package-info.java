/** What every reader makes of its format: blocks of text, with all that the format says of them. */
package org.resolute.corpus.block;
