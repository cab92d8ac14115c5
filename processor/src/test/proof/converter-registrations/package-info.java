@org.hibernate.annotations.ConverterRegistration(converter = MoneyConverter.class)
@org.hibernate.annotations.ConverterRegistration(converter = MoneyConverter.class, domainType = Cash.class)
@org.hibernate.annotations.ConverterRegistration(converter = org.hibernate.type.YesNoConverter.class)
@org.hibernate.annotations.ConverterRegistration(converter = RateConverter.class, autoApply = false)
@org.hibernate.annotations.ConverterRegistration(converter = RatesConverter.class)
package app;
