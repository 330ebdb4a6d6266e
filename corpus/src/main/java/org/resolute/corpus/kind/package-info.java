/**
 * The kinds of document: resolution, decision, statement, declaration, recommendation, treaty text,
 * report. One class each says where such a document begins and in which section its paragraphs
 * stand.
 */
package org.resolute.corpus.kind;
