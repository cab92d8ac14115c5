package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(indexes = @Index(name = "by_title", columnList = "title"))
public class Post {
  @Id UUID id;

  String title;

  @ManyToOne Member author;

  @ManyToMany Set<Member> likes;
}
