package dev.electrified.example;

import static dev.electrified.annotations.Privilege.ALL;
import static dev.electrified.annotations.Privilege.INSERT;
import static dev.electrified.annotations.Privilege.SELECT;

import dev.electrified.annotations.ElectricGrant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * What a user has to say about an issue.
 *
 * <p>It has no reference to a project, and needs none: the only way there is over its issue. Where
 * there are several, {@code using = "issue.project"} says which is meant; the released server does
 * not know that clause, and the compiler knows that.
 */
@Entity
@Table(name = "comments")
@ElectricGrant(privileges = ALL, to = "projects:owner")
@ElectricGrant(
    privileges = {SELECT, INSERT},
    to = "projects:member")
public class Comment extends Replicated {
  @ManyToOne(optional = false)
  private Issue issue;

  @ManyToOne(optional = false)
  private User author;

  @Column(nullable = false)
  private String body;

  protected Comment() {}

  public Comment(Issue issue, User author, String body) {
    this.issue = issue;
    this.author = author;
    this.body = body;
  }

  public Issue getIssue() {
    return issue;
  }

  public User getAuthor() {
    return author;
  }

  public String getBody() {
    return body;
  }
}
