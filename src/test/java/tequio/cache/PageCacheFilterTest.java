package tequio.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioProductionTest;
import tequio.web.request.Keep;
import tequio.web.request.RequestAddress;

@TequioProductionTest
class PageCacheFilterTest {

  static final GovernmentKey MONTERREY = new GovernmentKey("19039");
  static final String BOARD = "/nuevo-leon/monterrey";

  @Autowired PageOwnerResolver scopes;
  @Autowired CacheInvalidationListener hearing;
  @Autowired PageCacheGenerations generations;

  static final String FOR_EVERYBODY = "public, max-age=0, must-revalidate";

  Map.Entry<String, String> said = Map.entry("X-Said", "nothing");
  int drawn;
  Instant now = Instant.parse("2026-11-21T18:00:00Z");
  PageCacheFilter pages;

  @BeforeEach
  void listening() throws InterruptedException {
    while (!hearing.isListening()) {
      Thread.sleep(20);
    }
    pages = new PageCacheFilter(scopes, generations, hearing, clock(), true);
  }

  @Test
  void a_page_is_drawn_once() throws Exception {
    var first = get(BOARD, "");
    var second = get(BOARD, "");

    assertThat(drawn).isEqualTo(1);
    assertThat(unzipped(second)).isEqualTo(unzipped(first)).isEqualTo("página 1");
    assertThat(second.getHeader("Vary")).contains("Accept-Encoding");
  }

  @Test
  void a_kept_page_says_what_every_page_says() throws Exception {
    get(BOARD, "");
    var kept = get(BOARD, "");

    assertThat(drawn).isEqualTo(1);
    assertThat(kept.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
  }

  @Test
  void whoever_holds_it_is_told_so() throws Exception {
    var tag = tag(get(BOARD, ""));

    var again = get(BOARD, tag);

    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
  }

  @Test
  void a_publication_draws_it_anew() throws Exception {
    var tag = tag(get(BOARD, ""));

    generations.touch(MONTERREY);

    assertThat(get(BOARD, tag).getStatus()).isEqualTo(200);
    assertThat(drawn).isEqualTo(2);
  }

  @Test
  void a_states_publication_draws_the_federations_page_anew() throws Exception {
    get("/federacion", "");

    generations.touch(MONTERREY.state());
    get("/federacion", "");

    assertThat(drawn).isEqualTo(2);
  }

  @Test
  void another_governments_publication_does_not() throws Exception {
    get(BOARD, "");

    generations.touch(new GovernmentKey("08019"));

    get(BOARD, "");
    assertThat(drawn).isEqualTo(1);
  }

  @Test
  void the_next_day_in_its_own_zone_draws_it_anew() throws Exception {
    get(BOARD, "");
    now = Instant.parse("2026-11-22T05:59:00Z");
    get(BOARD, "");
    assertThat(drawn).isEqualTo(1);

    now = Instant.parse("2026-11-22T06:01:00Z");
    get(BOARD, "");
    assertThat(drawn).isEqualTo(2);
  }

  @Test
  void each_language_and_question_is_kept_apart() throws Exception {
    get(BOARD, "");
    get("/en" + BOARD, "");
    get(BOARD + "?parte=2", "");

    assertThat(drawn).isEqualTo(3);
    assertThat(scopes.find(RequestAddress.parse("/en" + BOARD)))
        .isEqualTo(scopes.find(RequestAddress.parse(BOARD)))
        .isNotEqualTo(Optional.empty());
  }

  @Test
  void search_is_never_kept() throws Exception {
    get("/buscar?q=agua", "");
    get("/buscar?q=agua", "");

    assertThat(drawn).isEqualTo(2);
  }

  @Test
  void what_sets_a_cookie_or_may_not_be_kept_is_drawn_for_each() throws Exception {
    for (var header : Map.of("Set-Cookie", "a=b", "Cache-Control", "no-store").entrySet()) {
      drawn = 0;
      said = header;
      var first = get(BOARD + "?" + header.getKey(), "");
      get(BOARD + "?" + header.getKey(), "");

      assertThat(drawn).isEqualTo(2);
      assertThat(first.getContentAsString(UTF_8)).isEqualTo("página 1");
      assertThat(first.getHeader("Cache-Control")).isNotEqualTo(FOR_EVERYBODY);
    }
  }

  @Test
  void each_client_gets_the_coding_that_it_weighs_most() throws Exception {
    get(BOARD, "");

    assertThat(coding("gzip")).isEqualTo("gzip");
    assertThat(coding("br, *")).isEqualTo("gzip");
    assertThat(coding("gzip;q=0.5")).isEqualTo("gzip");
    assertThat(coding("gzip;q=0")).isEqualTo("identity");
    assertThat(coding("gzip;q=0, *")).isEqualTo("identity");
    assertThat(coding("*;q=0")).isEqualTo("identity");
    assertThat(coding("identity;q=1, gzip;q=0.2")).isEqualTo("identity");
    assertThat(coding("notgzip")).isEqualTo("identity");
    assertThat(coding("")).isEqualTo("identity");
  }

  private String coding(String accepted) throws Exception {
    var request = new MockHttpServletRequest("GET", BOARD);
    request.addHeader("Accept-Encoding", accepted);
    var response = new MockHttpServletResponse();
    pages.find(request).orElseThrow().answer(request, response);
    return String.valueOf(response.getHeader("Content-Encoding")).replace("null", "identity");
  }

  private MockHttpServletResponse get(String target, String held) throws Exception {
    var parts = target.split("\\?", 2);
    var request = new MockHttpServletRequest("GET", parts[0]);
    if (parts.length == 2) {
      request.setQueryString(parts[1]);
    }
    request.addHeader("Accept-Encoding", "gzip");
    request.addHeader("If-None-Match", held);
    var response = new MockHttpServletResponse();
    var kept = pages.find(request);
    if (kept.isPresent()) {
      kept.get().answer(request, response);
      return response;
    }
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    response.setHeader(said.getKey(), said.getValue());
    FilterChain drawing =
        (asked, answer) -> {
          drawn++;
          if (asked.getAttribute(Keep.ATTRIBUTE) instanceof Keep keep) {
            keep.answer(("página " + drawn).getBytes(UTF_8), (HttpServletResponse) answer);
          }
        };
    pages.doFilter(request, response, drawing);
    return response;
  }

  private static String tag(MockHttpServletResponse response) {
    return String.valueOf(response.getHeader("ETag"));
  }

  private static String unzipped(MockHttpServletResponse response) throws IOException {
    var bytes = new ByteArrayInputStream(response.getContentAsByteArray());
    return new String(new GZIPInputStream(bytes).readAllBytes(), UTF_8);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
