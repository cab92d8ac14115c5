@org.hibernate.annotations.ConverterRegistration(converter = MoneyConverter.class)
@org.hibernate.annotations.ConverterRegistration(converter = OtherConverter.class)
package app;
