package org.resolute.evaluation.mentions;

import java.util.function.LongSupplier;

/**
 * What a machine says of the work that it does. It is handed in: nothing in this house looks at a
 * clock.
 *
 * @param cpuNanos processor time that the calling thread has used, in nanoseconds
 * @param heapBytes bytes of the heap in use after garbage was collected
 */
public record Gauge(LongSupplier cpuNanos, LongSupplier heapBytes) {}
