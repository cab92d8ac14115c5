package dev.electrified.processor.mapping;

import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.schema.EnumType;
import java.util.List;
import java.util.SortedMap;

/**
 * What every part of one mapping works with.
 *
 * @param names makes names of tables and columns
 * @param constraintNames makes names of constraints
 * @param origins where each fact of the schema comes from
 * @param findings what cannot be mapped
 * @param leftOut what electrified tables do without; grows while tables are mapped
 * @param associations the tables of attributes with access rules; grows while tables are mapped
 * @param enumTypes the enum types that columns have, by name; grows while tables are mapped
 */
record MappingContext(
    Names names,
    ConstraintNames constraintNames,
    Origins origins,
    Findings findings,
    List<LeftOut> leftOut,
    List<AssociationTable> associations,
    SortedMap<String, EnumType> enumTypes) {}
