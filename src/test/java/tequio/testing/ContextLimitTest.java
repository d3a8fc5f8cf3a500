package tequio.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole suite starts the application eight times at most. */
class ContextLimitTest {

  @Test
  void the_ninth_application_is_refused() {
    var started = new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7"));
    assertThatCode(() -> ContextLimitListener.start("8", started)).doesNotThrowAnyException();

    assertThatThrownBy(() -> ContextLimitListener.start("9", started))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("more than 8");
  }
}
