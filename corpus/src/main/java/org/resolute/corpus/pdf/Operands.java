package org.resolute.corpus.pdf;

import java.util.Arrays;

/** What stands before an operator: numbers and strings in their order, and a name. */
final class Operands {

  private static final byte[] NO_STRING = {};

  /** Shares of the primary colors in what the eye sees as light. Source: ITU-R BT.601. */
  private static final float LIGHT_OF_RED = 0.3f;

  private static final float LIGHT_OF_GREEN = 0.59f;
  private static final float LIGHT_OF_BLUE = 0.11f;

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

  /** How light the color of the last numbers is: one of gray, three of light, four of inks. */
  float lightness() {
    return switch (size) {
      case 0, 2 -> 0;
      case 1 -> numbers[0];
      case 3 ->
          LIGHT_OF_RED * numbers[0] + LIGHT_OF_GREEN * numbers[1] + LIGHT_OF_BLUE * numbers[2];
      default -> {
        float light =
            LIGHT_OF_RED * (1 - fromEnd(3))
                + LIGHT_OF_GREEN * (1 - fromEnd(2))
                + LIGHT_OF_BLUE * (1 - fromEnd(1));
        yield light * (1 - fromEnd(0));
      }
    };
  }

  /** The last six numbers as a transform. */
  Transform transform() {
    return new Transform(fromEnd(5), fromEnd(4), fromEnd(3), fromEnd(2), fromEnd(1), fromEnd(0));
  }
}
