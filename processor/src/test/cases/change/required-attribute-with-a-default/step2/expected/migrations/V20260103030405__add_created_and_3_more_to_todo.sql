-- made by Electrified from the entities, never changed once it is committed
-- adds column created to table todo
-- adds column info to table todo
-- adds column rank to table todo
-- adds column state to table todo
-- part 1 of 1
-- base: ebe3fe913c6f77f4
-- head: 43c1fb3975b74595
-- body: sha256:c0f8dc422f32d6acb995db4d43b7323c079bee97ea3e8f44a875b5ae20ab4420

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN created timestamp(6) with time zone DEFAULT now() NOT NULL;
ALTER TABLE todo ADD COLUMN info jsonb DEFAULT '{}' NOT NULL;
ALTER TABLE todo ADD COLUMN rank integer DEFAULT 0 NOT NULL;
ALTER TABLE todo ADD COLUMN state varchar(255) DEFAULT 'it''s new' NOT NULL;
