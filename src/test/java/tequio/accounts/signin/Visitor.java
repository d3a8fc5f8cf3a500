package tequio.accounts.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tequio.requests.IdempotencyKey;
import tequio.testing.Pages;

/** A browser without JavaScript: it keeps its cookies and sends along what the form said. */
public final class Visitor {

  private final MockMvc web;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private String source = "127.0.0.1";

  public Visitor(MockMvc web, Cookie... cookies) {
    this.web = web;
    for (var cookie : cookies) {
      this.cookies.put(cookie.getName(), cookie);
    }
  }

  /** The network address from which it asks. */
  public Visitor from(String address) {
    source = address;
    return this;
  }

  public MockHttpServletResponse look(String address) throws Exception {
    return ask(get(address));
  }

  /** Opens the page with the form and sends it, with these names and values in turn. */
  public MockHttpServletResponse send(String page, String form, String... filled) throws Exception {
    return sendWith(Pages.token(words(page)), form, filled);
  }

  public MockHttpServletResponse sendWith(String token, String form, String... filled)
      throws Exception {
    var asked =
        post(form)
            .param("_csrf", token)
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < filled.length; i += 2) {
      asked.param(filled[i], filled[i + 1]);
    }
    return ask(asked);
  }

  public String words(String address) throws Exception {
    return look(address).getContentAsString(UTF_8);
  }

  private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> asked)
      throws Exception {
    asked.with(request -> {
      request.setRemoteAddr(source);
      return request;
    });
    if (!cookies.isEmpty()) {
      asked.cookie(cookies.values().toArray(Cookie[]::new));
    }
    var answer = web.perform(asked).andReturn().getResponse();
    for (var cookie : answer.getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie);
      }
    }
    return answer;
  }

  public static String location(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getHeader("Location"));
  }
}
