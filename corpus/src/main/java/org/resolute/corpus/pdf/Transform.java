package org.resolute.corpus.pdf;

/**
 * Takes places of one plane to another: {@code (x, y)} to {@code (ax + cy + e, bx + dy + f)}, as a
 * PDF file writes it, {@code [a b c d e f]}.
 */
record Transform(float a, float b, float c, float d, float e, float f) {

  static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

  /** First this, then {@code next}. */
  Transform then(Transform next) {
    return new Transform(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** First a move, then this. */
  Transform afterMove(float x, float y) {
    return new Transform(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
  }

  /** How much longer a step to the right becomes. */
  float stretch() {
    return (float) Math.sqrt(a * a + b * b);
  }
}
