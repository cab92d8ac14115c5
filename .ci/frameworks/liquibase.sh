folder=src/main/resources/db/changelog
printf 'databaseChangeLog:\n  - includeAll:\n      path: db/changelog/migrations/\n' > $folder/db.changelog-master.yaml
mvn -q -B -ntp -f "$1/liquibase.xml" liquibase:update -Dproject="$PWD" \
  -Durl="jdbc:postgresql://localhost:$PGPORT/$PGDATABASE"
