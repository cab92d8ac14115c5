package app;

/** What kapt makes of {@code @get:} annotations: property access. */
@jakarta.persistence.Entity()
public class Remark {
  private long number = 0L;
  private java.lang.String text;
  private boolean isOpen = false;
  private app.Article article;

  public Remark() {
    super();
  }

  @jakarta.persistence.Id()
  public long getNumber() {
    return 0L;
  }

  public void setNumber(long p0) {}

  @jakarta.persistence.Column(name = "body", nullable = false)
  public java.lang.String getText() {
    return null;
  }

  public void setText(java.lang.String p0) {}

  @jakarta.persistence.Column(name = "is_open")
  public boolean isOpen() {
    return false;
  }

  public void setOpen(boolean p0) {}

  @jakarta.persistence.ManyToOne(optional = false)
  public app.Article getArticle() {
    return null;
  }

  public void setArticle(app.Article p0) {}
}
