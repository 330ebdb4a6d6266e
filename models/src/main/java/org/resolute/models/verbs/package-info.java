/** By which verbs a body acts: the vocabulary, and the rules that find its verbs in a clause. */
package org.resolute.models.verbs;
