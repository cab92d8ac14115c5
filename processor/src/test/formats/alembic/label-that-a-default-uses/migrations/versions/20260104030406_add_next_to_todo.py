# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# adds column next to table todo
# part 2 of 2
# base: acf7574de5c95d21
# head: 6c6308fb086dd5ab
# body: sha256:a471579ea63b6549b840abe0a50a66e2d60be1c19e4e3b121fa82cbc23478237

"add next to todo"

from alembic import op

revision = "20260104030406"
down_revision = "20260104030405"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        pass  # what ran before is committed; a transaction begins
    execute("SET LOCAL lock_timeout = '5s'")
    execute("ALTER TABLE todo ADD COLUMN next state DEFAULT 'LATE' NOT NULL")


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
