package tequio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.web.servlet.HandlerMapping;
import tequio.Tequio;
import tequio.database.TestDatabase;

/**
 * What every command starts: the program without a site. A component that needs what only a web
 * server has, and is not {@code @ConditionalOnWebApplication}, ends all of them.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("database")
class CommandContextTest {

  @Test
  void commands_start_without_a_web_server() {
    var application = new SpringApplication(Tequio.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.addInitializers(TestDatabase::addTo);

    try (var program = application.run()) {
      assertThat(program.getBeansOfType(HandlerMapping.class)).isEmpty();
    }
  }
}
