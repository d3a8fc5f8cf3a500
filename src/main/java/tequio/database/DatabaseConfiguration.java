package tequio.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Data sources of the application: Flyway migrates as the owner, everything else uses the working
 * role. Only the rebuild command works as the owner.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  private static final int PATIENCE_IN_MILLISECONDS = 3_000;
  private static final int CONNECTIONS = 10;

  /**
   * Idle time after which a pooled connection is closed, since PostgreSQL uses some megabytes for
   * each.
   */
  private static final int IDLE_IN_MILLISECONDS = 20_000;

  @Bean
  @Primary
  DataSource dataSource(Database database, @Value("${tequio.as-owner:false}") boolean asOwner) {
    var pool = new HikariDataSource();
    pool.setDataSource(new LoginDataSource(asOwner ? database::owner : database::program));
    pool.setPoolName("tequio");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setIdleTimeout(IDLE_IN_MILLISECONDS);
    pool.setConnectionTimeout(PATIENCE_IN_MILLISECONDS);
    return pool;
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerDataSource(Database database) {
    return new LoginDataSource(database::owner);
  }

  @Bean
  FlywayConfigurationCustomizer programRole(Database database) {
    return flyway ->
        flyway
            .placeholders(Migrations.placeholders(database))
            .resourceProvider(MigrationFiles.find())
            .javaMigrationClassProvider(List::of);
  }

  @Bean
  FlywayMigrationStrategy migrateAsOwner(Database database) {
    return flyway -> Migrations.run(flyway, database);
  }
}
