/** Documents of other bodies and eras: files of several acts, their clauses and metadata. */
package org.resolute.evaluation.world;
