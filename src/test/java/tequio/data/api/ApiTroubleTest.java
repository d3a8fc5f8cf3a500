package tequio.data.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tequio.storage.Json;
import tequio.testing.TequioProductionTest;

/** What a program is told when it asks too much, and when something breaks on our side. */
@TequioProductionTest
class ApiTroubleTest {

  @Autowired WebApplicationContext context;
  @Autowired ProblemAdvice problems;

  @Test
  void a_program_that_asks_too_often_is_told_when_to_come_back() throws Exception {
    var mvc = MockMvcBuilders.webAppContextSetup(context).build();
    var refused = ask(mvc, "198.51.100.0");
    int answered = 0;
    while (refused.getStatus() != 429 && answered < 2_000) {
      answered++;
      refused = ask(mvc, "198.51.100.0");
    }

    assertThat(answered).as("four more come back each second").isBetween(240, 1_999);
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    assertThat(refused.getContentType()).startsWith("application/problem+json");
    assertThat(Json.MAPPER.readTree(refused.getContentAsString(UTF_8)).get("type").asString())
        .isEqualTo("/datos/api#espere");
    assertThat(ask(mvc, "198.51.101.1").getStatus()).isEqualTo(404);
  }

  @Test
  void a_fault_of_ours_is_told_without_its_insides() throws Exception {
    var answer = new MockHttpServletResponse();
    problems.broken(
        new IllegalStateException("select secret from table"), asked("/api/v1/planes"), answer);

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentAsString(UTF_8))
        .contains("/datos/api#fallo", "quedó anotado")
        .doesNotContain("secret");
  }

  private HttpServletRequest asked(String path) {
    return new MockHttpServletRequest("GET", path);
  }

  /** One that costs no statement. */
  private static MockHttpServletResponse ask(MockMvc mvc, String from) throws Exception {
    RequestPostProcessor caller =
        request -> {
          request.setRemoteAddr(from);
          return request;
        };
    return mvc.perform(get("/api/v1/nada").with(caller)).andReturn().getResponse();
  }
}
