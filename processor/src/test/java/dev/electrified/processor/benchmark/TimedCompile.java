package dev.electrified.processor.benchmark;

import java.time.Duration;
import javax.tools.ToolProvider;

/** One compile in a virtual machine of its own, which tells the CPU time it took from start on. */
final class TimedCompile {
  /** What the line with the time begins with. */
  static final String CPU = "CPU time in nanoseconds: ";

  private TimedCompile() {}

  /** Compiles as {@code javac} does with the same arguments. */
  public static void main(String[] arguments) {
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    System.out.println(
        CPU
            + ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseThrow(() -> new IllegalStateException("this platform has no CPU times")));
    System.exit(status);
  }
}
