/** Figures made readable: console, JSON, Markdown, and one self-contained page with plots. */
package org.resolute.evaluation.report;
