@org.hibernate.annotations.JavaTypeRegistration(
    javaType = String.class,
    descriptorClass = org.hibernate.type.descriptor.java.StringJavaType.class)
@org.hibernate.annotations.JdbcTypeRegistration(
    org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType.class)
@org.hibernate.annotations.FilterDef(name = "f")
package app;
