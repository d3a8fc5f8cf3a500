package tequio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/** A PostgreSQL that somebody else runs: what it must be, and what is said when it is not. */
@Tag("database")
@ResourceLock("TestDatabase.shared")
class ExternalDatabaseTest {

  final DatabaseCredentials owner = TestDatabase.shared().owner();
  final DatabaseCredentials program = TestDatabase.shared().program();

  @Test
  void the_two_roles_that_are_told_are_used() {
    try (var database = open(Map.of())) {
      assertThat(database.owner()).isEqualTo(owner);
      assertThat(database.program()).isEqualTo(program);
    }
  }

  @Test
  void a_setting_that_is_missing_is_told() {
    var settings = new Settings(Map.of(Setting.TEQUIO_DB_URL, owner.url()));

    assertThatThrownBy(() -> ExternalDatabase.open(settings))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("TEQUIO_DB_OWNER");
  }

  @Test
  void a_role_that_cannot_be_made_is_told_with_what_to_run() {
    refused(Map.of(Setting.TEQUIO_DB_USER, "nobody_knows"), "create role \"nobody_knows\"");
  }

  @Test
  void the_program_never_works_as_the_owner() {
    refused(Map.of(Setting.TEQUIO_DB_USER, owner.user()), "no es dueño de nada");
  }

  @Test
  void a_wrong_password_is_told_without_it() {
    refused(Map.of(Setting.TEQUIO_DB_PASSWORD, "equivocada"), program.user());
  }

  @Test
  void an_address_of_something_else_is_refused() {
    refused(Map.of(Setting.TEQUIO_DB_URL, "jdbc:h2:mem:"), "jdbc:postgresql");
  }

  private void refused(Map<Setting, String> change, String sentence) {
    assertThatThrownBy(() -> open(change).close())
        .isInstanceOf(StartupException.class)
        .hasMessageContaining(sentence)
        .message()
        .doesNotContain("equivocada")
        .doesNotContain(program.password());
  }

  private ExternalDatabase open(Map<Setting, String> change) {
    var values = new EnumMap<Setting, String>(Setting.class);
    values.put(Setting.TEQUIO_DB_URL, owner.url());
    values.put(Setting.TEQUIO_DB_OWNER, owner.user());
    values.put(Setting.TEQUIO_DB_OWNER_PASSWORD, owner.password());
    values.put(Setting.TEQUIO_DB_USER, program.user());
    values.put(Setting.TEQUIO_DB_PASSWORD, program.password());
    values.putAll(change);
    return ExternalDatabase.open(new Settings(values));
  }
}
