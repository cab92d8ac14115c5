package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.ConverterRegistrations;

@Entity
class First {
  @Id Long id;
  A a;
  B b;
  C c;
  D d;
  E e;
  F f;
  Part part;
}

@Entity
@ConverterRegistrations(@ConverterRegistration(converter = AConverter.class))
class Second extends Base {}

@MappedSuperclass
@ConverterRegistration(converter = BConverter.class)
class Base {
  @Id Long id;
}

@Embeddable
@ConverterRegistration(converter = CConverter.class)
class Part {
  int size;
}

@ConverterRegistration(converter = EConverter.class)
class NotSeen {}

@Registers
@Entity
class Third {
  @Id Long id;
}

@ConverterRegistration(converter = FConverter.class)
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface Registers {}

class A implements Serializable {}

class B implements Serializable {}

class C implements Serializable {}

class D implements Serializable {}

class E implements Serializable {}

class F implements Serializable {}

class AConverter implements AttributeConverter<A, Integer> {
  public Integer convertToDatabaseColumn(A b) { return null; }
  public A convertToEntityAttribute(Integer s) { return null; }
}

class BConverter implements AttributeConverter<B, Integer> {
  public Integer convertToDatabaseColumn(B b) { return null; }
  public B convertToEntityAttribute(Integer s) { return null; }
}

class CConverter implements AttributeConverter<C, Integer> {
  public Integer convertToDatabaseColumn(C b) { return null; }
  public C convertToEntityAttribute(Integer s) { return null; }
}

class EConverter implements AttributeConverter<E, Integer> {
  public Integer convertToDatabaseColumn(E b) { return null; }
  public E convertToEntityAttribute(Integer s) { return null; }
}

class FConverter implements AttributeConverter<F, Integer> {
  public Integer convertToDatabaseColumn(F b) { return null; }
  public F convertToEntityAttribute(Integer s) { return null; }
}

@Converter
@ConverterRegistration(converter = DConverter.class)
class DConverter implements AttributeConverter<D, Integer> {
  public Integer convertToDatabaseColumn(D b) { return null; }
  public D convertToEntityAttribute(Integer s) { return null; }
}
