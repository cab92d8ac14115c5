package dev.electrified.processor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A program {@code git} that only notes that it was started. */
final class CountedGit {
  private final Path folder;
  private final Path starts;

  private CountedGit(Path folder) {
    this.folder = folder;
    this.starts = folder.resolve("starts");
  }

  /** Makes it, and the project a repository, so that there is something to ask it. */
  static CountedGit of(Path project) throws IOException {
    Files.createDirectories(project.resolve(".git"));
    CountedGit git = new CountedGit(Files.createDirectories(project.resolve("bin")));
    Path program = git.folder.resolve("git");
    Files.writeString(program, "#!/bin/sh\necho started >> \"" + git.starts + "\"\nexit 1\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return git;
  }

  /** Puts it before every other one. */
  void enter(Map<String, String> environment) {
    environment.merge("PATH", folder.toString(), (path, own) -> own + File.pathSeparator + path);
  }

  /** Begins to count anew. */
  void reset() throws IOException {
    Files.deleteIfExists(starts);
  }

  /** How often it was started since. */
  int count() throws IOException {
    return Files.exists(starts) ? Files.readAllLines(starts).size() : 0;
  }
}
