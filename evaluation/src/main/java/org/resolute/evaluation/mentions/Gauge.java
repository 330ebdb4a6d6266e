package org.resolute.evaluation.mentions;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/**
 * What a machine says of the work that it does. It is handed in: nothing in this house looks at a
 * clock.
 *
 * @param cpuNanos processor time that the calling thread has used, in nanoseconds
 * @param heldMegabytes the live heap, in millions of bytes, that recognisers with these names keep,
 *     loaded by themselves
 */
public record Gauge(LongSupplier cpuNanos, ToDoubleFunction<List<String>> heldMegabytes) {}
