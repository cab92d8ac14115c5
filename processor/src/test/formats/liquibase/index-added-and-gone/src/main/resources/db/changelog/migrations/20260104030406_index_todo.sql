--liquibase formatted sql
-- made by Electrified from the entities, never changed once it is committed
-- drops index by_title of table todo
-- runs outside a transaction, so that writers do not wait
-- part 2 of 2
-- base: efcbf7dc94fe2dac
-- head: 69302cebcf061a1e
-- body: sha256:983013075a8247cbe2c1ee39b5e0539a1510d60aec6c14253f83dc1286e26c2e

--changeset electrified:20260104030406 logicalFilePath:electrified/liquibase runInTransaction:false splitStatements:true stripComments:false
DROP INDEX CONCURRENTLY IF EXISTS by_title;
