/** How far annotators agree, and on what they do not. */
package org.resolute.evaluation.agreement;
