-- made by Electrified from the entities, never changed once it is committed
-- adds index by_rank to table todo
-- runs outside a transaction, so that writers do not wait
-- Flyway needs flyway.postgresql.transactional.lock=false for it
-- part 1 of 2
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:d833cfd05263455de6ba10c25e1f23a877d6df7409f1808e97746554e8fc22a1

DROP INDEX CONCURRENTLY IF EXISTS by_rank;
CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC);
