package org.resolute.models;

/** What a mention names; annotation-guidelines.md, section 3, defines each. */
public enum MentionType {
  ORG,
  LOC,
  PERSON,
  INSTRUMENT,
  REFERENCE,
  PROVISION,
  EVENT,
  DATE
}
