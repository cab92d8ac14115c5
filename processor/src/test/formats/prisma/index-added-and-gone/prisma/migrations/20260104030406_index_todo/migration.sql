-- made by Electrified from the entities, never changed once it is committed
-- adds index by_rank to table todo
-- runs outside a transaction, so that writers do not wait
-- part 2 of 3
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:25d6ba7a6ac9b1ca784599d036832670e7dc2804cc1a94d369564708297b7572

CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC);
