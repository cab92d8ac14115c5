--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- adds index by_rank to table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 2
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:ce58e061be7db0d80eef87abc6a06c26ae641c760f228092926ed479c105447b

--changeset electrified:20260104030405 logicalFilePath:electrified/liquibase runInTransaction:false splitStatements:true stripComments:false
DROP INDEX CONCURRENTLY IF EXISTS by_rank;
CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC);
