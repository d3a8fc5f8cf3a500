package tequio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tequio.testing.TequioProductionTest;

/** What a watcher is told. */
@TequioProductionTest
class HealthControllerTest {

  @Autowired MockMvcTester browser;

  @Test
  void a_healthy_installation_says_so() {
    assertThat(browser.get().uri("/health"))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyJson()
        .hasPathSatisfying("$.database", it -> assertThat(it).isEqualTo("up"))
        .hasPath("$.databaseVersion")
        .hasPath("$.clockSkewMilliseconds");
  }
}
