-- made by Electrified from the entities, never changed once it is committed
-- adds index by_rank to table todo
-- drops index by_title of table todo
-- part 1 of 1
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:111e615ea23ca337919d8e55e9f2a0d4f30e4c0dedf855f4122cd183e2c7104b

SET LOCAL lock_timeout = '5s';
CREATE INDEX by_rank ON todo (rank DESC);
DROP INDEX by_title;
