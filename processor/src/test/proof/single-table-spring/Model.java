package app;

import jakarta.persistence.*;

@Entity
class BasePayment {
  @Id @GeneratedValue Long paymentId;
}

@Entity
class CardPayment extends BasePayment {
  int cardNumber;

  @Basic(optional = false)
  String holderName;
}

@Entity
class CashPayment extends BasePayment {
  boolean inEuro;
}
