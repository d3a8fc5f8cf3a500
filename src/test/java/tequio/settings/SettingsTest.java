package tequio.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be set, where, and what is refused by name. */
class SettingsTest {

  @TempDir Path home;

  @Test
  void the_environment_wins_over_the_file() throws Exception {
    write("TEQUIO_PORT=9001\nTEQUIO_URL=https://a.example\n");

    var settings = load(Map.of("TEQUIO_PORT", "9002"));

    assertThat(settings.port()).isEqualTo(9002);
    assertThat(settings.address()).isEqualTo("https://a.example");
  }

  @Test
  void without_a_file_what_holds_by_itself_holds() {
    var settings = load(Map.of());

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.address()).isEqualTo("http://localhost:8080");
  }

  @Test
  void an_unknown_variable_is_refused_by_name() {
    assertThatThrownBy(() -> load(Map.of("TEQUIO_PROT", "9001")))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("«TEQUIO_PROT»")
        .hasMessageContaining("¿quiso decir TEQUIO_PORT?");
  }

  @Test
  void an_unknown_line_of_the_file_is_refused_by_name() throws Exception {
    write("TEQUIO_DBURL=jdbc:postgresql://x/y\n");

    assertThatThrownBy(() -> load(Map.of()))
        .hasMessageContaining("«TEQUIO_DBURL»")
        .hasMessageContaining("¿quiso decir TEQUIO_DB_URL?");
  }

  @Test
  void the_file_cannot_say_where_it_lies() throws Exception {
    write("TEQUIO_HOME=/elsewhere\n");

    assertThatThrownBy(() -> load(Map.of())).hasMessageContaining("TEQUIO_HOME");
  }

  @Test
  void a_file_that_is_told_must_exist() {
    assertThatThrownBy(() -> load(Map.of("TEQUIO_CONFIG", home + "/no-such-file")))
        .hasMessageContaining("no-such-file");
  }

  @Test
  void a_file_elsewhere_is_read() throws Exception {
    Path other = Files.writeString(home.resolve("other"), "TEQUIO_PORT=9003\n");

    assertThat(load(Map.of("TEQUIO_CONFIG", other.toString())).port()).isEqualTo(9003);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http", "8080 8081"})
  void a_port_is_a_number_of_a_port(String port) {
    assertThatThrownBy(() -> load(Map.of("TEQUIO_PORT", port))).hasMessageContaining(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "https://", "ftp://a.example", "https://a.example/x"})
  void a_public_address_is_one_of_a_site(String url) {
    assertThatThrownBy(() -> load(Map.of("TEQUIO_URL", url))).hasMessageContaining(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost.evil.example", "http://localhost@a.example"})
  void an_identity_provider_elsewhere_is_asked_only_by_https(String url) {
    assertThatThrownBy(() ->
            load(
                Map.of(
                    "TEQUIO_OIDC_URL", url,
                    "TEQUIO_OIDC_CLIENT", "a",
                    "TEQUIO_OIDC_SECRET", "b",
                    "TEQUIO_OIDC_NAME", "c")))
        .hasMessageContaining("TEQUIO_OIDC_URL");
  }

  static final List<String> NONSENSE =
      List.of(
          "nada", "?", "://", "http://", "https://a.example:99999", "jdbc:", "%zz", "-1", "ñ ñ");

  /** Those of which any text may be right. */
  static final Set<Setting> FREE =
      EnumSet.of(
          Setting.TEQUIO_HOME,
          Setting.TEQUIO_DB_OWNER,
          Setting.TEQUIO_DB_OWNER_PASSWORD,
          Setting.TEQUIO_DB_USER,
          Setting.TEQUIO_DB_PASSWORD,
          Setting.TEQUIO_OIDC_CLIENT,
          Setting.TEQUIO_OIDC_SECRET,
          Setting.TEQUIO_OIDC_NAME,
          Setting.TEQUIO_OPERATOR);

  /** A host may be called «nada»; whether this machine is it, is seen when it is listened on. */
  static final Map<Setting, String> RIGHT_IN_FORM = Map.of(Setting.TEQUIO_LISTEN, "nada");

  @ParameterizedTest
  @EnumSource
  void an_unusable_value_is_refused_in_one_sentence_that_names_its_setting(Setting setting) {
    for (String value : NONSENSE) {
      boolean mayBeRight = value.matches(RIGHT_IN_FORM.getOrDefault(setting, ""));
      if (FREE.contains(setting) || mayBeRight) {
        assertThat(loadWithAll(setting, value).values()).isNotEmpty();
      } else {
        assertThatThrownBy(() -> loadWithAll(setting, value))
            .as(value)
            .isInstanceOf(StartupException.class)
            .hasMessageStartingWith(
                setting == Setting.TEQUIO_CONFIG ? "No existe el archivo" : setting.name())
            .hasMessageContaining(setting.name())
            .message()
            .hasLineCount(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "TEQUIO_HOME", mode = EnumSource.Mode.EXCLUDE)
  void an_empty_value_is_the_same_as_none(Setting setting) {
    for (String value : List.of("", " ", "\t")) {
      assertThat(load(Map.of(setting.name(), value)).find(setting)).isEqualTo(setting.unlessSet());
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_needs_another_setting_says_which(Setting setting) {
    for (Setting needed : setting.needs()) {
      if (needed.unlessSet().isEmpty()) {
        assertThatThrownBy(() -> load(Map.of(setting.name(), VALID.get(setting))))
            .isInstanceOf(StartupException.class)
            .hasMessageContaining(setting.name())
            .hasMessageContaining(needed.name());
        break;
      }
    }
  }

  @Test
  void proxies_are_addresses_of_both_kinds() {
    assertThat(load(Map.of("TEQUIO_PROXY", "127.0.0.1, 2001:db8::7")).values()).isNotEmpty();
    for (String unusable : List.of("10.0.0.0/8", "proxy.example", "127.0.0.1, nada")) {
      assertThatThrownBy(() -> load(Map.of("TEQUIO_PROXY", unusable)))
          .hasMessageContaining("TEQUIO_PROXY")
          .hasMessageContaining(unusable);
    }
  }

  static final Map<Setting, String> VALID =
      Map.ofEntries(
          Map.entry(Setting.TEQUIO_DB_URL, "jdbc:postgresql://db.example:5432/tequio"),
          Map.entry(Setting.TEQUIO_DB_OWNER, "owner"),
          Map.entry(Setting.TEQUIO_DB_OWNER_PASSWORD, "secreto"),
          Map.entry(Setting.TEQUIO_DB_USER, "program"),
          Map.entry(Setting.TEQUIO_DB_PASSWORD, "secreto"),
          Map.entry(Setting.TEQUIO_SMTP_URL, "smtp://usuario:clave@correo.example:587"),
          Map.entry(Setting.TEQUIO_MAIL_FROM, "avisos@gobiernoabierto.example"),
          Map.entry(Setting.TEQUIO_OIDC_URL, "https://identidad.example"),
          Map.entry(Setting.TEQUIO_OIDC_CLIENT, "tequio"),
          Map.entry(Setting.TEQUIO_OIDC_SECRET, "secreto"),
          Map.entry(Setting.TEQUIO_OIDC_NAME, "Un proveedor"));

  private Settings loadWithAll(Setting setting, String value) {
    var all = new HashMap<String, String>();
    VALID.forEach((name, valid) -> all.put(name.name(), valid));
    all.put("TEQUIO_HOME", home.toString());
    all.put(setting.name(), value);
    return Settings.load(all);
  }

  @ParameterizedTest
  @EnumSource
  void every_setting_says_what_it_means(Setting setting) {
    assertThat(setting.meaning()).endsWith(".");
  }

  private Settings load(Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.put("TEQUIO_HOME", home.toString());
    return Settings.load(all);
  }

  private void write(String lines) throws Exception {
    Files.writeString(home.resolve("tequio.properties"), lines);
  }
}
