package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;

/** A unique constraint that is asked for, perhaps more than once. */
record WantedUnique(
    List<String> columns,
    Optional<String> declared,
    Optional<String> options,
    Subject subject,
    Entity entity,
    String home,
    String attribute) {}
