-- made by Electrified from the entities, never changed once it is committed
-- prepares: adds index by_title to table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 2
-- base: 404a1822c35fcb06
-- head: efcbf7dc94fe2dac
-- body: sha256:d0a14c1115f6a81481eb76099e9425ceb352882a3b70a7046a2b84888ab83e00

DROP INDEX CONCURRENTLY IF EXISTS by_title;
