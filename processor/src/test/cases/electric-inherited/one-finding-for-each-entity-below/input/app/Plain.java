package app;

import jakarta.persistence.Entity;

@Entity
public class Plain extends Base {}
