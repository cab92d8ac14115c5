-- made by Electrified from the entities, never changed once it is committed
-- adds index by_rank to table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 2
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:84e7901561384ff7f49635616cb017b59fe98f61403506069af428dc29a3a10b

\set ON_ERROR_STOP on
DROP INDEX CONCURRENTLY IF EXISTS by_rank;
CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC);
