package dev.electrified.processor.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs git in a folder, and ends it when it takes too long.
 *
 * @param program what to run
 * @param folder where
 * @param limit how long one run may take
 */
record GitCommand(GitProgram program, Path folder, Duration limit) {
  private static final String REMEDY_PREFIX = "See to it that `git rev-parse HEAD` works in `";

  /**
   * What git answered.
   *
   * @param exit its exit code
   * @param output what it printed
   * @param complaint the first line of what it complained about
   */
  record Answer(int exit, Bytes output, String complaint) {}

  /**
   * Runs git.
   *
   * @param input what it reads; short
   * @throws UnknownException when it cannot be started or takes too long
   */
  Answer run(String input, String... arguments) throws UnknownException {
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(program.command(arguments));
      builder.directory(folder.toFile());
      builder.environment().clear();
      builder.environment().putAll(program.environment());
      process = builder.start();
    } catch (IOException failure) {
      throw failed("it cannot be started: " + failure.getMessage());
    }
    Drain output = Drain.of(process.getInputStream());
    Drain complaint = Drain.of(process.getErrorStream());
    try {
      tell(process, input);
      long deadline = System.nanoTime() + limit.toNanos();
      if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)
          || !output.ends(deadline)
          || !complaint.ends(deadline)) {
        throw new UnknownException(
            "git gave no answer within " + limit.toSeconds() + " seconds", remedy());
      }
      if (!output.isWhole()) {
        throw failed("its answer cannot be read to the end");
      }
      String said = new String(complaint.bytes().toArray(), UTF_8).strip();
      return new Answer(process.exitValue(), output.bytes(), said.lines().findFirst().orElse(""));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw failed("the compile was interrupted");
    } finally {
      end(process);
    }
  }

  /** The same, of a command whose failure tells nothing but that. */
  Bytes demand(String input, String... arguments) throws UnknownException {
    Answer answer = run(input, arguments);
    if (answer.exit() != 0) {
      throw failed(answer.complaint());
    }
    return answer.output();
  }

  /** Git said no. */
  UnknownException failed(String complaint) {
    String why = complaint.startsWith("fatal: ") ? complaint.substring(7) : complaint;
    return new UnknownException("git failed: " + (why.isEmpty() ? "no reason" : why), remedy());
  }

  private String remedy() {
    return REMEDY_PREFIX + folder + "`";
  }

  private static void tell(Process process, String input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    } catch (IOException ended) {
      // it says itself why it did not read on
    }
  }

  private static void end(Process process) {
    if (process.isAlive()) {
      List<ProcessHandle> below = process.descendants().toList();
      process.destroyForcibly();
      below.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
