package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Basics {
  @Id long id;
  boolean aBoolean;
  Boolean bigBoolean;
  byte aByte;
  Byte bigByte;
  short aShort;
  Short bigShort;
  int anInt;
  Integer bigInt;
  long aLong;
  Long bigLong;
  float aFloat;
  Float bigFloat;
  double aDouble;
  Double bigDouble;
  char aChar;
  Character bigChar;
  String string;
  java.math.BigDecimal decimal;
  java.math.BigInteger integer1;
  byte[] bytes;
  char[] chars;
}
