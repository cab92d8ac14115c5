-- made by Electrified from the entities, never changed once it is committed
-- adds index by_title to table todo
-- runs outside a transaction, so that writers do not wait
-- part 2 of 2
-- base: 404a1822c35fcb06
-- head: efcbf7dc94fe2dac
-- body: sha256:e91a30813f0b803d54d07f69d05fd8d37e821ede155dfd637f30a1b139845a5d

CREATE INDEX CONCURRENTLY by_title ON todo (title);
