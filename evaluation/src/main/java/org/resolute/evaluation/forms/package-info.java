/** The same documents in the several forms in which they are published. */
package org.resolute.evaluation.forms;
