package app;

import jakarta.persistence.Entity;

@Entity
public class Mall extends Named {}
