package tequio.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientNetworkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          192.0.2.7            | -                          | c0000207         | c00002
          192.0.2.200          | -                          | c00002c8         | c00002
          2001:db8:1:2:3:4:5:6 | -                          | 20010db800010002 | 20010db80001
          ::ffff:192.0.2.7     | -                          | c0000207         | c00002
          192.0.2.7            | 198.51.100.4               | c0000207         | c00002
          10.0.0.1             | 198.51.100.4               | c6336404         | c63364
          10.0.0.1             | 203.0.113.9, 198.51.100.4  | c6336404         | c63364
          10.0.0.1             | 203.0.113.9, 10.0.0.2      | cb007109         | cb0071
          fd00:0:0:0:0:0:0:1   | 203.0.113.9                | cb007109         | cb0071
          10.0.0.1             | nobody's address           | ''             | ''
          10.0.0.1             | -                          | 0a000001         | 0a0000
          """)
  void only_what_the_trusted_proxy_says_is_believed(
      String connected, String said, String address, String network) {
    var callers = new ClientNetwork("10.0.0.1, 10.0.0.2,fd00::1");
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(connected);
    if (said != null) {
      request.addHeader("X-Forwarded-For", said);
    }

    assertThat(callers.address(request)).isEqualTo(address);
    assertThat(callers.network(request)).isEqualTo(network);
  }
}
