-- made by Electrified from the entities, never changed once it is committed
-- drops index by_title of table todo
-- runs outside a transaction, so that writers do not wait
-- Flyway needs flyway.postgresql.transactional.lock=false for it
-- part 2 of 2
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:d0a14c1115f6a81481eb76099e9425ceb352882a3b70a7046a2b84888ab83e00

DROP INDEX CONCURRENTLY IF EXISTS by_title;
