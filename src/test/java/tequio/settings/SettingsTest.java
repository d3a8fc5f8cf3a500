package tequio.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
        .isInstanceOf(Stop.class)
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
