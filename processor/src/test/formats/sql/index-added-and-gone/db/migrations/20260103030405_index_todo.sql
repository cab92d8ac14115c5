-- made by Electrified from the entities, never changed once it is committed
-- adds index by_title to table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 1
-- base: 404a1822c35fcb06
-- head: efcbf7dc94fe2dac
-- body: sha256:97455d1ef4f9de49d9c6990233b198cf8869318a77347c2af475825965106992

\set ON_ERROR_STOP on
DROP INDEX CONCURRENTLY IF EXISTS by_title;
CREATE INDEX CONCURRENTLY by_title ON todo (title);
