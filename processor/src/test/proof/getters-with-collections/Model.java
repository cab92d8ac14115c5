package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
class Post {
  private Long id;
  private Set<String> tags;
  private List<Post> others;
  private Post parent;

  @Id
  @GeneratedValue
  public Long getId() {
    return id;
  }

  public void setId(Long v) {
    id = v;
  }

  @ElementCollection
  @Column(name = "tag")
  public Set<String> getTags() {
    return tags;
  }

  public void setTags(Set<String> v) {
    tags = v;
  }

  @OneToMany(mappedBy = "parent")
  public List<Post> getOthers() {
    return others;
  }

  public void setOthers(List<Post> v) {
    others = v;
  }

  @ManyToOne
  public Post getParent() {
    return parent;
  }

  public void setParent(Post v) {
    parent = v;
  }
}
