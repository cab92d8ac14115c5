-- made by Electrified from the entities, never changed once it is committed
-- adds index by_title to table todo
-- runs outside a transaction, so that writers do not wait
-- Flyway needs flyway.postgresql.transactional.lock=false for it
-- part 1 of 1
-- base: 404a1822c35fcb06
-- head: efcbf7dc94fe2dac
-- body: sha256:272416ffaee82782371bd0f05ee6ccca820386b027c6eaf0e73ea92aa02c4aec

DROP INDEX CONCURRENTLY IF EXISTS by_title;
CREATE INDEX CONCURRENTLY by_title ON todo (title);
