package dev.electrified.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A bill for the work on a project: none of the clients' business, and so an entity as any other.
 *
 * <p>Whatever is an error on an electrified entity is fine here: a key the database counts up, a
 * unique number, sized and decimal columns, an enum with its check. It may refer to electrified
 * tables. None of them may refer to it.
 */
@Entity
@Table(name = "invoices")
public class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, unique = true, length = 20)
  private String number;

  @ManyToOne(optional = false)
  private Project project;

  @Column(nullable = false, precision = 12, scale = 2)
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private InvoiceStatus status = InvoiceStatus.DRAFT;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  protected Invoice() {}

  public Invoice(String number, Project project, BigDecimal amount) {
    this.number = number;
    this.project = project;
    this.amount = amount;
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public Project getProject() {
    return project;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public InvoiceStatus getStatus() {
    return status;
  }

  public void send() {
    status = InvoiceStatus.SENT;
  }

  public void pay(LocalDate on) {
    status = InvoiceStatus.PAID;
    paidOn = on;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }
}
