/** Keeps the shipped models from getting worse unnoticed. */
package org.resolute.evaluation.gate;
