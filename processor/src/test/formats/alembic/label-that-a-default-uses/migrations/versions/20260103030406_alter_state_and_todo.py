# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# alters column state of table todo
# part 2 of 2
# base: 7f358ca21cb0c6bb
# head: acf7574de5c95d21
# body: sha256:34d330181a53f942f7cdabc034ba30508caeceea366d374cad595a667ed20959

"alter state and todo"

from alembic import op

revision = "20260103030406"
down_revision = "20260103030405"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        pass  # what ran before is committed; a transaction begins
    execute("SET LOCAL lock_timeout = '5s'")
    execute("ALTER TABLE todo ALTER COLUMN state SET DEFAULT 'NEW'")


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
