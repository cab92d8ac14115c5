# -*- coding: utf-8 -*-
# made by Electrified from the entities, never changed once it is committed
# adds table note #\u007b1\u007d \u0025s :a \u003f for app.Note
# part 1 of 1
# base: e3b0c44298fc1c14
# head: ff1fd9dd63fb88b5
# body: sha256:009c38f27b803c5b79667e0b81f8a579467b5c89b13f5165a03e938b8d909bef

"add note 1 s a"

from alembic import op

revision = "20260102030405"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        pass  # what ran before is committed; a transaction begins
    execute(
        "CREATE TABLE \"note #{1} %s :a ?\" (\n"
        "  id integer NOT NULL,\n"
        "  lines varchar(255) DEFAULT 'one\n"
        "  two\n"
        "three',\n"
        "  rank integer,\n"
        "  said integer,\n"
        "  \"the \\ ;end\" varchar(255) DEFAULT 'SQL\n"
        "SQL;)\n"
        "\"\"\"\n"
        "__END__\n"
        "EOS',\n"
        "  CONSTRAINT \"note #{1} %s :a ?_pkey\" PRIMARY KEY (id),\n"
        "  CONSTRAINT parts CHECK ((array['a', 'b'])[1:2] <> array[$$;:HOST$$] AND rank::int > 0)\n"
        ")"
    )
    execute(
        "COMMENT ON COLUMN \"note #{1} %s :a ?\".rank IS E'first\n"
        "--rollback DROP TABLE x\n"
        "\n"
        "  /* liquibase rollback\n"
        "\\\\! ls $\\{'"
    )
    execute("COMMENT ON COLUMN \"note #{1} %s :a ?\".said IS E'#{exit} #$0 $x {$y} %(z)s %% :w ? \\\\n \" \"\"\" '''''' \u202e \u0009 é 例 \U0001f600'")


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
