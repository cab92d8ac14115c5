-- made by Electrified from the entities, never changed once it is committed
-- leaves column category_id in table projects without attribute
-- leaves column code in table projects without attribute, it takes NULL from now on
-- part 1 of 1
-- base: 388e94516984effc
-- head: 7d74f8524216dff7
-- body: sha256:285ae1e549a31c909ec42aef53903ab2f151186e734ad5fdfd689f2d0e8ad876

SET LOCAL lock_timeout = '5s';
ALTER TABLE projects ALTER COLUMN code DROP NOT NULL;
