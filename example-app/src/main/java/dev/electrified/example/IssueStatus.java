package dev.electrified.example;

/** How far the work on an issue has come. */
public enum IssueStatus {
  OPEN,
  STARTED,
  DONE
}
