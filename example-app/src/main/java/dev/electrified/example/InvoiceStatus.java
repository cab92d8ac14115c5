package dev.electrified.example;

/** What became of an invoice. */
public enum InvoiceStatus {
  DRAFT,
  SENT,
  PAID
}
