-- made by Electrified from the entities, never changed once it is committed
-- prepares: adds index by_rank to table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 3
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:9b5b4e304c404692df5e05dc60d5f59f70fde31c9dc4e6de8f5c82fcdbbaeef9

DROP INDEX CONCURRENTLY IF EXISTS by_rank;
