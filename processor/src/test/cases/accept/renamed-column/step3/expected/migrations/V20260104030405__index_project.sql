-- made by Electrified from the entities, never changed once it is committed
-- renames column parent_id of table project to owner_id, which was migrated by hand
-- renames column name of table project to title, which was migrated by hand
-- adds index by_title to table project
-- runs outside a transaction, so that writers do not wait
-- Flyway needs flyway.postgresql.transactional.lock=false for it
-- part 1 of 1
-- base: 03cdddd2a2670d80
-- head: 01a2299a0e7590cb
-- body: sha256:1fc391e9ef534699e48128741ccf61c6f4a6a8cbbbddf5bc48cc1af28b18e0d7

DROP INDEX CONCURRENTLY IF EXISTS by_title;
CREATE INDEX CONCURRENTLY by_title ON project (title DESC);
