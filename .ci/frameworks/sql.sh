# psql keeps no history: what has run is not run again.
[[ $2 == first ]] || exit 0
for file in db/migrations/*.sql; do
  psql -qX -v HOST=replaced -f "$file" || exit 1
done
