classpath=$PWD/../liquibase-classpath
[[ -e $classpath ]] || mvn -q -B -ntp -f "$1/liquibase.xml" dependency:build-classpath -Dmdep.outputFile="$classpath" || exit 1
printf 'databaseChangeLog:\n  - includeAll:\n      path: db/changelog/migrations/\n' \
  > src/main/resources/db/changelog/db.changelog-master.yaml
[[ $2 == first ]] || exit 0
java -Dliquibase.analytics.enabled=false -cp "$(< "$classpath")" "$1/liquibase.java" \
  "jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE?preferQueryMode=simple"
