-- made by Electrified from the entities, never changed once it is committed
-- adds table guest for app.Guest
-- adds table teams for app.Team
-- adds table guest_teams for app.Guest
-- adds table users for app.User
-- adds table team_chairs for app.Team
-- adds table team_friends for app.Team
-- adds table team_members for app.Team
-- adds table team_seats for app.Team
-- electrifies table guest
-- electrifies table teams
-- electrifies table guest_teams
-- electrifies table users
-- electrifies table team_chairs
-- electrifies table team_friends
-- electrifies table team_members
-- electrifies table team_seats
-- adds access rule ASSIGN teams:member TO guest_teams.guest_id
-- adds access rule ASSIGN teams:chair TO team_chairs.user_id
-- adds access rule ASSIGN (teams, team_members.role) TO team_members.user_id
-- adds access rule ASSIGN (teams, team_seats.role_name) TO team_seats.holder_id
-- adds access rule GRANT SELECT (id, user_id) ON team_chairs TO ANYONE
-- adds access rule GRANT ALL ON team_friends TO friend
-- adds access rule GRANT ALL ON team_members TO teams:chair
-- adds access rule GRANT SELECT ON team_members TO teams:member CHECK (role <> spy)
-- adds access rule GRANT SELECT ON team_seats TO teams:member CHECK (role_name = open)
-- adds access rule GRANT UPDATE (role_name, seat_id) ON team_seats TO teams:chair
-- adds access rule GRANT ALL ON teams TO teams:chair
-- adds access rule GRANT ALL ON teams TO teams:member
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 21160c824275a554
-- body: sha256:3763f0508828d10c6b7e01bbe89c06dbcb7669098d308c42940d908290f446ae

CREATE TABLE guest (
  id uuid NOT NULL,
  CONSTRAINT guest_pkey PRIMARY KEY (id)
);
CREATE TABLE teams (
  id uuid NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);
CREATE TABLE guest_teams (
  guest_id uuid NOT NULL,
  teams_id uuid NOT NULL,
  CONSTRAINT guest_teams_pkey PRIMARY KEY (guest_id, teams_id),
  CONSTRAINT guest_teams_guest_id_fkey FOREIGN KEY (guest_id) REFERENCES guest (id),
  CONSTRAINT guest_teams_teams_id_fkey FOREIGN KEY (teams_id) REFERENCES teams (id)
);
CREATE TABLE users (
  id uuid NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE team_chairs (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  CONSTRAINT team_chairs_pkey PRIMARY KEY (id),
  CONSTRAINT team_chairs_id_fkey FOREIGN KEY (id) REFERENCES teams (id),
  CONSTRAINT team_chairs_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE TABLE team_friends (
  friends_id uuid NOT NULL,
  team_id uuid NOT NULL,
  CONSTRAINT team_friends_pkey PRIMARY KEY (friends_id, team_id),
  CONSTRAINT team_friends_friends_id_fkey FOREIGN KEY (friends_id) REFERENCES teams (id),
  CONSTRAINT team_friends_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id)
);
CREATE TABLE team_members (
  team_id uuid NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL,
  CONSTRAINT team_members_pkey PRIMARY KEY (team_id, user_id),
  CONSTRAINT team_members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id),
  CONSTRAINT team_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE TABLE team_seats (
  seat_id uuid NOT NULL,
  team_id uuid NOT NULL,
  holder_id uuid NOT NULL,
  role_name text NOT NULL,
  CONSTRAINT team_seats_pkey PRIMARY KEY (seat_id, team_id),
  CONSTRAINT team_seats_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES users (id),
  CONSTRAINT team_seats_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id)
);
ALTER TABLE guest ENABLE ELECTRIC;
ALTER TABLE teams ENABLE ELECTRIC;
ALTER TABLE guest_teams ENABLE ELECTRIC;
ALTER TABLE users ENABLE ELECTRIC;
ALTER TABLE team_chairs ENABLE ELECTRIC;
ALTER TABLE team_friends ENABLE ELECTRIC;
ALTER TABLE team_members ENABLE ELECTRIC;
ALTER TABLE team_seats ENABLE ELECTRIC;
ELECTRIC ASSIGN 'teams:member' TO guest_teams.guest_id;
ELECTRIC ASSIGN 'teams:chair' TO team_chairs.user_id;
ELECTRIC ASSIGN (teams, team_members.role) TO team_members.user_id;
ELECTRIC ASSIGN (teams, team_seats.role_name) TO team_seats.holder_id;
ELECTRIC GRANT SELECT (id, user_id) ON team_chairs TO 'ANYONE';
ELECTRIC GRANT ALL ON team_friends TO 'friend';
ELECTRIC GRANT ALL ON team_members TO 'teams:chair';
ELECTRIC GRANT SELECT ON team_members TO 'teams:member' CHECK (role <> 'spy');
ELECTRIC GRANT SELECT ON team_seats TO 'teams:member' CHECK (role_name = 'open');
ELECTRIC GRANT UPDATE (role_name, seat_id) ON team_seats TO 'teams:chair';
ELECTRIC GRANT ALL ON teams TO 'teams:chair';
ELECTRIC GRANT ALL ON teams TO 'teams:member';
