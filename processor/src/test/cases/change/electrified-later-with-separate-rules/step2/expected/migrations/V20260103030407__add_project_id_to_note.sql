-- made by Electrified from the entities, never changed once it is committed
-- electrifies table person
-- electrifies table project
-- electrifies table note
-- part 3 of 4
-- base: 7bd7ba705d97e004
-- head: bf038134913acc35
-- body: sha256:de9de26be3ca6a7f95ebee15f073f00cdb1fbfeb2dc0e36d41feea900fba67d4

CALL electric.migration_version('20260103030407');
SET LOCAL lock_timeout = '5s';
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE project ENABLE ELECTRIC;
ALTER TABLE note ENABLE ELECTRIC;
