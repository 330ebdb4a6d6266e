/** What we believe of a clause: acts, themes, mentions, and the classifiers that say so. */
package org.resolute.models;
