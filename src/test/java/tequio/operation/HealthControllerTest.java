package tequio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a watcher is told. */
@SpringBootTest
@AutoConfigureMockMvc
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
