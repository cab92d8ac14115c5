# Runs db/migrate as `rails db:migrate` does, and sees that nothing goes back.
require "active_record"

# Debian's Active Record may be older than the oldest that is maintained
compatibility = ActiveRecord::Migration::Compatibility
compatibility.const_set(:V7_0, ActiveRecord::Migration::Current) unless compatibility.const_defined?(:V7_0)
ActiveRecord::Base.establish_connection(
  adapter: "postgresql",
  database: ENV["PGDATABASE"],
  prepared_statements: false
)
connection = ActiveRecord::Base.connection
migrations = ActiveRecord::MigrationContext.new("db/migrate", ActiveRecord::SchemaMigration)
migrations.migrate
raise "not all ran" unless migrations.get_all_versions == migrations.migrations.map(&:version)
begin
  migrations.rollback
  raise "went back"
rescue StandardError => e
  raise unless e.message.include?("Electrified migrates forward only")
end
connection.close
