/** Holds a system's labels against gold, clause by clause. */
package org.resolute.evaluation.judge;
