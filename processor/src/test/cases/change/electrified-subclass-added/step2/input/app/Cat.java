package app;

import jakarta.persistence.Entity;

@Entity
public class Cat extends Animal {}
