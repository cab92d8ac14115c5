package app;

public enum Kind {
  /*public static final*/ NEWS /* = new NEWS() */,
  /*public static final*/ ESSAY /* = new ESSAY() */;

  private final int weight = 0;
  public static final app.Kind.Companion Companion = null;

  Kind() {}

  public static final class Companion {
    private Companion() {
      super();
    }
  }
}
