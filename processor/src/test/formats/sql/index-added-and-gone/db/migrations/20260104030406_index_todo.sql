-- made by Electrified from the entities, never changed once it is committed
-- drops index by_title of table todo
-- runs outside a transaction, so that writers do not wait
-- part 2 of 2
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:c0dbd8bf40ad4a455e8fe6ca1d27c1d0ca61c2bdce09a280e84ad81a9744dc5e

\set ON_ERROR_STOP on
DROP INDEX CONCURRENTLY IF EXISTS by_title;
