package tequio.search.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.testing.TequioTest;

/** A search whose table nobody can read for longer than it waits. */
@TequioTest
class TooSlowTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_search_that_takes_too_long_is_given_up_with_a_sentence() throws Exception {
    transaction.executeWithoutResult(held -> {
      jdbc.sql("lock table search_word in access exclusive mode").update();
      var asked = Thread.ofVirtual().factory();
      try (var threads = java.util.concurrent.Executors.newThreadPerTaskExecutor(asked)) {
        assertThat(threads.submit(this::page).get())
            .contains("La búsqueda tardó demasiado")
            .contains("Pruebe con menos palabras");
      } catch (Exception failed) {
        throw new AssertionError(failed);
      }
    });
  }

  private String page() throws Exception {
    return mvc.perform(get("/buscar?q=agua"))
        .andExpect(status().isServiceUnavailable())
        .andReturn()
        .getResponse()
        .getContentAsString(UTF_8);
  }
}
