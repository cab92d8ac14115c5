# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# alters enum type state
# part 1 of 2
# base: acf7574de5c95d21
# head: 6c6308fb086dd5ab
# body: sha256:57a6132824390a542a4fe854d7ebd2823316c9bdc0f645c98f257de1459eabfb

"add next to todo"

from alembic import op

revision = "20260104030405"
down_revision = "20260103030406"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        pass  # what ran before is committed; a transaction begins
    execute("SET LOCAL lock_timeout = '5s'")
    execute("ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE'")


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
