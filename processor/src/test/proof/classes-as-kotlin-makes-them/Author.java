package app;

@jakarta.persistence.Embeddable()
public final class Author {
  private final java.lang.String firstName = null;

  @jakarta.persistence.Column(name = "last_name", nullable = false)
  private final java.lang.String lastName = null;

  private final int age = 0;

  public Author() {
    super();
  }

  public final java.lang.String getFirstName() {
    return null;
  }
}
