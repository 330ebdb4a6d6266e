/**
 * What is known of bodies, places, instruments and events, and how to meet their names in a text.
 */
package org.resolute.models.gazetteer;
