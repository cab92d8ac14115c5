package dev.electrified.processor.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a compile cost.
 *
 * @param cpu nanoseconds of CPU time, the start of the virtual machine included
 * @param wall nanoseconds from its start to its end
 * @param heap the most bytes of heap that were in use
 */
record Cost(long cpu, long wall, long heap) {
  /** The median of each. */
  static Cost median(List<Cost> costs) {
    return new Cost(median(costs, Cost::cpu), median(costs, Cost::wall), median(costs, Cost::heap));
  }

  private static long median(List<Cost> costs, ToLongFunction<Cost> part) {
    long[] values = costs.stream().mapToLong(part).toArray();
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
