/**
 * The proof that what we emit is the schema Hibernate maps: entities are compiled with the
 * processor, Hibernate makes its schema in one database, the migrations make ours in another, and
 * the two catalogues of PostgreSQL are compared. The runtime is held against the same: it finds no
 * drift in our database, and no difference in Hibernate's mapping. All is compiled for the released
 * server, and what electrifies is taken by the stand-in for it, step by step, and takes rows.
 *
 * <p>{@code ProofCasesTest} does so for the folders of {@code src/test/proof}, {@code
 * RandomModelsTest} and {@code RandomEvolutionsTest} for models of a seeded generator.
 */
package dev.electrified.processor.proof;
