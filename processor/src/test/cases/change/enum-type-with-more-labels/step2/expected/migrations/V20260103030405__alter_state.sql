-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- part 1 of 1
-- base: 6a125d53c2eba86c
-- head: 33daf27cec34495b
-- body: sha256:50bba16991afbcb2f0a01f086640da476050cec067389b83642e78bb68ee4a30

SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'DOING' BEFORE 'DONE';
ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE';
ALTER TYPE state ADD VALUE 'NEW' AFTER 'LATE';
