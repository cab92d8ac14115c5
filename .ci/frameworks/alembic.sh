cp "$1/alembic.env.py" migrations/env.py
touch migrations/script.py.mako
printf '[alembic]\nscript_location = migrations\nsqlalchemy.url = postgresql+psycopg2:///%s\n' "$PGDATABASE" > alembic.ini
alembic() { /usr/bin/python3 -m alembic.config "$@"; }
alembic upgrade heads || exit 1
[[ $2 == second ]] || exit 0
[[ $(alembic current | grep -c '(head)') == 1 ]] || exit 1
alembic upgrade head --sql > offline.sql || exit 1
psql -qX -v ON_ERROR_STOP=1 -d "$PGDATABASE-offline" -f offline.sql || exit 1
alembic downgrade -1 > down 2>&1 && exit 1
grep -q 'NotImplementedError: Electrified migrates forward only' down
