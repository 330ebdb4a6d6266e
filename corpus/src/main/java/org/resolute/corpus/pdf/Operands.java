package org.resolute.corpus.pdf;

import java.util.Arrays;

/** What stands before an operator: numbers and strings in their order, and a name. */
final class Operands {

  private static final byte[] NO_STRING = {};

  private float[] numbers = new float[64];
  private byte[][] strings = new byte[64][];
  private int size;
  private String name = "";

  void clear() {
    size = 0;
    name = "";
  }

  void add(float number) {
    add(number, NO_STRING);
  }

  void add(byte[] string) {
    add(0, string);
  }

  private void add(float number, byte[] string) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      strings = Arrays.copyOf(strings, 2 * size);
    }
    numbers[size] = number;
    strings[size++] = string;
  }

  void name(String last) {
    name = last;
  }

  /** The last name; empty where there is none. */
  String name() {
    return name;
  }

  /** How many numbers and strings there are. */
  int size() {
    return size;
  }

  /** The number at a place counted from the end, 0 being the last; 0 where there is none. */
  float fromEnd(int place) {
    return place < size ? numbers[size - 1 - place] : 0;
  }

  /** The string at a place; empty for a number. */
  byte[] string(int place) {
    return place < size ? strings[place] : NO_STRING;
  }

  /** The last string; empty where there is none. */
  byte[] lastString() {
    return size == 0 ? NO_STRING : strings[size - 1];
  }

  /** The number at a place; 0 for a string. */
  float number(int place) {
    return numbers[place];
  }

  /** The last six numbers as a transform. */
  Transform transform() {
    return new Transform(fromEnd(5), fromEnd(4), fromEnd(3), fromEnd(2), fromEnd(1), fromEnd(0));
  }
}
