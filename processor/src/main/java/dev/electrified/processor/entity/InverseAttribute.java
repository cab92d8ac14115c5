package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;

/**
 * The side of an association that has no column: {@code @OneToMany(mappedBy = …)},
 * {@code @OneToOne(mappedBy = …)}.
 *
 * @param path see {@link Attribute#path()}
 * @param subject the field or getter
 * @param target canonical name of the other entity
 * @param mappedBy attribute of the other entity that holds the reference
 * @param mappedBySubject where that is said
 */
public record InverseAttribute(
    String path, Subject subject, String target, String mappedBy, Subject mappedBySubject)
    implements Attribute {}
