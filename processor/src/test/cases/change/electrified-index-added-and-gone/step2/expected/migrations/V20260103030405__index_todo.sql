-- made by Electrified from the entities, never changed once it is committed
-- adds index by_title to table todo
-- part 1 of 1
-- base: 3557ea8e1abb6db7
-- head: 3754faeb512e1911
-- body: sha256:314abd647cc4578da80341da925af1e229b9a0248da9539b2d0c84cac7f18ac8

SET LOCAL lock_timeout = '5s';
CREATE INDEX by_title ON todo (title);
