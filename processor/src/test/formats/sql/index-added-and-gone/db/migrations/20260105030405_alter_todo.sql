-- made by Electrified from the entities, never changed once it is committed
-- drops index by_rank of table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 1
-- base: 69302cebcf061a1e
-- head: 404a1822c35fcb06
-- body: sha256:cfe4efcf80e92ff6fd370704804a579be9535fa2215c122f5c52e6a7e7357fee

\set ON_ERROR_STOP on
DROP INDEX CONCURRENTLY IF EXISTS by_rank;
