-- made by Electrified from the entities, never changed once it is committed
-- alters column titles of table todo
-- part 1 of 1
-- base: d59c2b8869ae24bb
-- head: a319b4971175a316
-- body: sha256:576ee2f16a4b7c1960cd4d4e0a158f7131ebc9f129c3217ac212e87d4b6648f8

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ALTER COLUMN titles TYPE varchar(80);
