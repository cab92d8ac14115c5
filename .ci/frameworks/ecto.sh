# Ecto is not in Debian: the module is loaded by Elixir with what it uses of Ecto, and psql runs what it executes.
[[ $2 == first ]] || exit 0
mkdir out
elixir "$1/ecto.exs" priv/repo/migrations/*.exs || exit 1
for file in out/*; do
  psql -qX -v ON_ERROR_STOP=1 -c "$(cat "$file")" || exit 1
done
