package dev.electrified.processor.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import javax.tools.ToolProvider;

/** One compile in a virtual machine of its own, which tells what it took from its start on. */
final class TimedCompile {
  /** What the last line begins with; after it nanoseconds of CPU time, and bytes of heap. */
  static final String COST = "CPU time and peak heap: ";

  private TimedCompile() {}

  /** Compiles as {@code javac} does with the same arguments. */
  public static void main(String[] arguments) {
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    long cpu =
        ProcessHandle.current()
            .info()
            .totalCpuDuration()
            .map(Duration::toNanos)
            .orElseThrow(() -> new IllegalStateException("this platform has no CPU times"));
    System.out.println(COST + cpu + " " + peakHeap());
    System.exit(status);
  }

  /** Of each part of the heap the most that was in use, garbage not yet collected included. */
  private static long peakHeap() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return peak;
  }
}
