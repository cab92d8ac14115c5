# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# alters enum type state
# part 1 of 2
# base: 7f358ca21cb0c6bb
# head: acf7574de5c95d21
# body: sha256:f2f49c1a49019ac5ff1ffdc7b21ff8072ceaf2a5ee9e17a4568a10378085a344

"alter state and todo"

from alembic import op

revision = "20260103030405"
down_revision = "20260102030405"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        pass  # what ran before is committed; a transaction begins
    execute("SET LOCAL lock_timeout = '5s'")
    execute("ALTER TYPE state ADD VALUE 'NEW' AFTER 'DONE'")


def downgrade():
    raise NotImplementedError(
        "Electrified migrates forward only: change the entities and compile, which writes the next migration"
    )


def execute(statement):
    context = op.get_context()
    if context.as_sql:
        context.impl.static_output(statement + ";")
    else:
        op.get_bind().exec_driver_sql(
            statement, execution_options={"no_parameters": True}
        )
