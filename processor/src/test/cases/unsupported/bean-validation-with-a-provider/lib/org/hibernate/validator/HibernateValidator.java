package org.hibernate.validator;

public class HibernateValidator {}
