package tequio.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.testing.Pages;

/** A browser that sends what it has filled in as often, and as late, as it likes. */
record Sending(MockMvc web, String csrf, Cookie... cookies) {

  static final int AT_ONCE = 6;

  /** A form filled in: the same one each time it is sent. */
  record Filled(Sending by, IdempotencyKey key, String path, String... fields) {

    MockHttpServletResponse send() throws Exception {
      var form = post(path).param("_csrf", by.csrf).param(IdempotencyKey.FIELD, key.value());
      if (by.cookies.length > 0) {
        form.cookie(by.cookies);
      }
      for (int i = 0; i < fields.length; i += 2) {
        form.param(fields[i], fields[i + 1]);
      }
      return by.web.perform(form).andReturn().getResponse();
    }

    /** From several threads in the same moment; all are answered alike, and told where. */
    String sendAtOnce() throws Exception {
      var answers = new ArrayList<MockHttpServletResponse>();
      for (var sent : threads()) {
        answers.add(sent.get());
      }
      assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(302);
      assertThat(answers).extracting(MockHttpServletResponse::getRedirectedUrl).hasSize(AT_ONCE);
      var first = String.valueOf(answers.getFirst().getRedirectedUrl());
      assertThat(answers).extracting(MockHttpServletResponse::getRedirectedUrl).containsOnly(first);
      return first;
    }

    private List<Future<MockHttpServletResponse>> threads() {
      var gate = new CyclicBarrier(AT_ONCE);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var sent = new ArrayList<Future<MockHttpServletResponse>>();
        for (int i = 0; i < AT_ONCE; i++) {
          sent.add(
              threads.submit(() -> {
                gate.await();
                return send();
              }));
        }
        return sent;
      }
    }
  }

  Filled fill(String path, String... fields) {
    return new Filled(this, IdempotencyKey.fresh(), path, fields);
  }

  String see(String path) throws Exception {
    var asked = get(path);
    if (cookies.length > 0) {
      asked.cookie(cookies);
    }
    return web.perform(asked).andReturn().getResponse().getContentAsString(UTF_8);
  }

  /** What a form says its reader had seen. */
  String seen(String path) throws Exception {
    return Pages.find("name=\"visto\" value=\"([^\"]*)\"", see(path));
  }
}
