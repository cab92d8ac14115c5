package dev.electrified.processor.proof;

/** What happens in a random history. */
enum Operation {
  EDIT,
  BRANCH,
  MERGE,
  COMMIT,
  COMMIT_TRACKED,
  REVERT,
  FULL_REVERT,
  PARTIAL_COMPILE,
  KILL
}
