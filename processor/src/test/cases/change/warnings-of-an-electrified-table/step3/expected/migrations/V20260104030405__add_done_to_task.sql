-- made by Electrified from the entities, never changed once it is committed
-- adds column done to table task
-- part 1 of 1
-- base: 4841a33ecb7277fa
-- head: 754b990cc2d58181
-- body: sha256:377cd2a39d6161770fd699980ce166f1ccaf38adf48b730c9e5ef1483afd1109

SET LOCAL lock_timeout = '5s';
ALTER TABLE task ADD COLUMN done boolean;
