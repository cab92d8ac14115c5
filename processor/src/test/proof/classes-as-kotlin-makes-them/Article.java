package app;

/** What kapt makes of a data class with a companion object. */
@jakarta.persistence.Entity()
@jakarta.persistence.Table(name = "articles")
public final class Article {
  @jakarta.persistence.Id()
  @jakarta.persistence.GeneratedValue(strategy = jakarta.persistence.GenerationType.UUID)
  private final java.util.UUID id = null;

  @jakarta.persistence.Column(nullable = false, length = 120)
  private java.lang.String title;

  private final boolean isDraft = false;
  private final java.lang.Boolean isPinned = null;
  private int readCount;
  private java.lang.Integer rank;

  @jakarta.persistence.Embedded()
  private app.Author author;

  @jakarta.persistence.Enumerated(value = jakarta.persistence.EnumType.STRING)
  private app.Kind kind;

  @jakarta.persistence.OneToMany(mappedBy = "article")
  private final java.util.Set<app.Remark> remarks = null;

  public static final int LIMIT = 3;
  public static final app.Article.Companion Companion = null;

  public Article() {
    super();
  }

  public Article(java.util.UUID id, java.lang.String title, boolean isDraft) {
    super();
  }

  public final java.util.UUID getId() {
    return null;
  }

  public final java.lang.String getTitle() {
    return null;
  }

  public final void setTitle(java.lang.String p0) {}

  public final boolean isDraft() {
    return false;
  }

  public final java.util.UUID component1() {
    return null;
  }

  public final app.Article copy(java.util.UUID id, java.lang.String title, boolean isDraft) {
    return null;
  }

  public static final class Companion {
    private Companion() {
      super();
    }
  }
}
