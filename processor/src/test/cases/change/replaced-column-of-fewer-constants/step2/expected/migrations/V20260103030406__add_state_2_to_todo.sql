-- made by Electrified from the entities, never changed once it is committed
-- copies column state of table todo to column state_2
-- an UPDATE writes every row anew and keeps it locked until all are done
-- part 2 of 3
-- base: c0886780f4b6bf69
-- head: 390f7b82d6f29999
-- body: sha256:45e43b51290b469a190735486a3b08a849f038007db74516a18292c309f283f4

SET LOCAL lock_timeout = '5s';
UPDATE todo SET state_2 = state WHERE state_2 IS NULL AND state IS NOT NULL;
