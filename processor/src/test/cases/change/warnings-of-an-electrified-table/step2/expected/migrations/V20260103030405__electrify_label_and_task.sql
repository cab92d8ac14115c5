-- made by Electrified from the entities, never changed once it is committed
-- electrifies table label
-- electrifies table task
-- part 1 of 1
-- base: e372013e622efb83
-- head: 4841a33ecb7277fa
-- body: sha256:d5c6d5d78368517c35e2f92fedcf888a4508d0482d4e1c724886adc36823d233

SET LOCAL lock_timeout = '5s';
ALTER TABLE label ENABLE ELECTRIC;
ALTER TABLE task ENABLE ELECTRIC;
