package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.settings.Settings;

/** The training run that follows a first start changes nothing of the installation. */
class TrainAotCacheCommandTest {

  @Test
  void it_prints_no_new_link_for_the_first_administrator_and_signs_nothing(@TempDir Path home) {
    var settings = Settings.load(Map.of("TEQUIO_HOME", home.toString()));

    assertThat(ServeCommand.properties(settings, false))
        .containsKeys(ServeCommand.FIRST_KEY, ServeCommand.PUBLIC_LOG, "tequio.jobs");
    assertThat(TrainAotCacheCommand.properties(settings))
        .containsEntry(ServeCommand.FIRST_KEY, false)
        .containsEntry("tequio.jobs", false)
        .doesNotContainKey(ServeCommand.PUBLIC_LOG);
  }
}
