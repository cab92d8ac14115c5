# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# drops index by_title of table todo
# runs outside a transaction, so that writers do not wait
# part 2 of 2
# base: efcbf7dc94fe2dac
# head: 69302cebcf061a1e
# body: sha256:152842ba735138edf5cfd9c0fce095f51453370e20e317c82b1c342292f37843

"index todo"

from alembic import op

revision = "20260104030406"
down_revision = "20260104030405"
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        execute("DROP INDEX CONCURRENTLY IF EXISTS by_title")


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
