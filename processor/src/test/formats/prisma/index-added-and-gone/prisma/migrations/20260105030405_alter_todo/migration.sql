-- made by Electrified from the entities, never changed once it is committed
-- drops index by_rank of table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 1
-- base: 69302cebcf061a1e
-- head: 404a1822c35fcb06
-- body: sha256:9b5b4e304c404692df5e05dc60d5f59f70fde31c9dc4e6de8f5c82fcdbbaeef9

DROP INDEX CONCURRENTLY IF EXISTS by_rank;
