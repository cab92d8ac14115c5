package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@MappedSuperclass
class Base<T> {
  @Id Long id;
  @ElementCollection Set<T> words;
  @ManyToMany List<Tag> tags;

  @OneToMany Set<Tag> own;
}

@Entity
class Post extends Base<String> {}

@Entity
@AssociationOverride(
    name = "tags",
    joinTable = @JoinTable(name = "page_tag", inverseJoinColumns = @JoinColumn(name = "t_id")))
class Page extends Base<Integer> {}

@Entity
class Tag {
  @Id Long id;
}
