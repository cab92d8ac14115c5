-- made by Electrified from the entities, never changed once it is committed
-- adds column paid_on to table invoices
-- part 1 of 1
-- base: 100652e3d5df6690
-- head: c86a3f115cd7bbf6
-- body: sha256:f00febc0cdf4082e930f462b57b919034ea4d4031d9d7d3d1c28dea85c94d0a2

SET LOCAL lock_timeout = '5s';
ALTER TABLE invoices ADD COLUMN paid_on date;
