/** Measures the program on the machine that it runs on. */
package org.resolute.pipeline.benchmark;
