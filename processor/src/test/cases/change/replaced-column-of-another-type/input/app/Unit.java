package app;

public enum Unit {
  SMALL,
  LARGE
}
