-- made by Electrified from the entities, never changed once it is committed
-- adds column paid_on to table invoices
-- part 1 of 1
-- base: e23c235aac61f436
-- head: a16e6a25dfb8bd89
-- body: sha256:f00febc0cdf4082e930f462b57b919034ea4d4031d9d7d3d1c28dea85c94d0a2

SET LOCAL lock_timeout = '5s';
ALTER TABLE invoices ADD COLUMN paid_on date;
