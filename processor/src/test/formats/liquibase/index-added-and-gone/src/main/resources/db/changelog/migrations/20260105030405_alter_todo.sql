--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- drops index by_rank of table todo
-- runs outside a transaction, so that writers do not wait
-- part 1 of 1
-- base: 69302cebcf061a1e
-- head: 404a1822c35fcb06
-- body: sha256:bee464b6c8eaa2a2cdab23e6ff9eb673c4f917acb6bbf8a188c76fb760911a28

--changeset electrified:20260105030405 logicalFilePath:electrified/liquibase runInTransaction:false splitStatements:true stripComments:false
DROP INDEX CONCURRENTLY IF EXISTS by_rank;
