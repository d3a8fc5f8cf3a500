package tequio.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossSiteRequestFilterTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          POST,   cross-site,  -,                     403
          POST,   same-site,   -,                     403
          POST,   same-origin, -,                     200
          POST,   none,        -,                     200
          POST,   -,           https://evil.example,  403
          POST,   -,           https://t.example,     200
          POST,   -,           https://public.example, 200
          POST,   -,           null,                  403
          POST,   -,           ::,                    403
          POST,   -,           -,                     200
          DELETE, cross-site,  -,                     403
          GET,    cross-site,  https://evil.example,  200
          HEAD,   cross-site,  -,                     200
          """)
  void CVE_2026_41255_what_another_sites_page_sends_is_not_taken(
      String method, String site, String origin, int status) throws Exception {
    var request = new MockHttpServletRequest(method, "/seguir/lista/x");
    request.addHeader("Host", "t.example");
    if (site != null) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    var response = new MockHttpServletResponse();
    new CrossSiteRequestFilter("https://public.example")
        .doFilter(request, response, new MockFilterChain());

    assertThat(response.getStatus()).isEqualTo(status);
  }
}
