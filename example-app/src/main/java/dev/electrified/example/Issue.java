package dev.electrified.example;

import static dev.electrified.annotations.Privilege.ALL;
import static dev.electrified.annotations.Privilege.INSERT;
import static dev.electrified.annotations.Privilege.SELECT;
import static dev.electrified.annotations.Privilege.UPDATE;

import dev.electrified.annotations.ElectricGrant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of work in a project.
 *
 * <p>Its reference to the project leads from a row to the roles that count for it. A grant with
 * several privileges becomes one statement for each: the released server parses no lists.
 *
 * <p>What came after the table was electrified can only be optional: clients that have not seen it
 * yet go on to insert rows without. A required attribute, or another reference, is a compile error
 * that names the ways out. Indexes are free to come and go.
 */
@Entity
@Table(
    name = "issues",
    indexes = @Index(name = "issues_by_status", columnList = "project_id, status"))
@ElectricGrant(privileges = ALL, to = "projects:owner")
@ElectricGrant(
    privileges = {SELECT, INSERT},
    to = "projects:member")
@ElectricGrant(
    privileges = UPDATE,
    to = "projects:member",
    attributes = {"title", "status", "assignee"})
public class Issue extends Replicated {
  @ManyToOne(optional = false)
  private Project project;

  @Column(nullable = false)
  private String title;

  /** {@code text} without a check: clients may be ahead of the server by a constant, or behind. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private IssueStatus status = IssueStatus.OPEN;

  @ManyToOne private User assignee;

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** The other side of a reference: no column. */
  @OneToMany(mappedBy = "issue")
  private List<Comment> comments = new ArrayList<>();

  protected Issue() {}

  public Issue(Project project, String title) {
    this.project = project;
    this.title = title;
  }

  public Project getProject() {
    return project;
  }

  public String getTitle() {
    return title;
  }

  public IssueStatus getStatus() {
    return status;
  }

  public void setStatus(IssueStatus status) {
    this.status = status;
  }

  public User getAssignee() {
    return assignee;
  }

  public void setAssignee(User assignee) {
    this.assignee = assignee;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public List<Comment> getComments() {
    return comments;
  }
}
