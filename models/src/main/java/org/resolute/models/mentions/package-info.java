/** Names, references and dates: grammars, the gazetteer's recogniser, and the order of overlaps. */
package org.resolute.models.mentions;
