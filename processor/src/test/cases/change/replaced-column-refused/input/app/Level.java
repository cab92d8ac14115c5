package app;

public enum Level {
  LOW,
  HIGH
}
