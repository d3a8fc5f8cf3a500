package tequio.accounts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.testing.TequioTest;
import tequio.web.security.RawRequest;

/**
 * The character U+0000 in any parameter of any public address: refused with a sentence, or as a
 * problem below {@code /api}. In forms of those who are signed in it is refused beside its field,
 * as {@link TypedTextTest} sees.
 */
@TequioTest
class NullCharacterTest {

  @LocalServerPort int port;
  @Autowired RequestMappingHandlerMapping routes;

  final Expected expected = Expected.read();

  @Test
  void no_public_address_takes_it_in_any_parameter() throws Exception {
    var wrong = new TreeSet<String>();
    for (var line : expected.open()) {
      var words = line.split(" ");
      var verb = words[0].equals("ANY") ? "GET" : words[0];
      var path = expected.filled(words[1]).replace("/**", "/x");
      for (var name : parameters(words[1])) {
        for (var query :
            List.of(name + "=a%00", name + "=%00&otra=1", "otra=1&" + name + "%00=a")) {
          var answer = RawRequest.send(port, verb, path + "?" + query, "HTTP/1.1");
          boolean told =
              path.startsWith("/api/")
                  ? answer.body().contains("\"status\":400")
                  : answer.body().contains("<h1>No entendimos esa dirección");
          if (answer.status() != 400 || !told) {
            wrong.add(verb + " " + path + "?" + query + ": " + answer.status());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Its two digits are no sign of it where they mean something else. */
  @Test
  void a_percent_sign_before_two_zeros_is_only_text() throws Exception {
    assertThat(RawRequest.send(port, "GET", "/buscar?q=10%2500", "HTTP/1.1").status())
        .isEqualTo(200);
  }

  /** Those that its method names, and one that nobody reads. */
  private Set<String> parameters(String address) {
    var names = new LinkedHashSet<>(List.of("nadie-lo-lee"));
    routes
        .getHandlerMethods()
        .forEach((route, method) -> {
          if (route.getPatternValues().stream()
              .map(NullCharacterTest::plain)
              .anyMatch(address::equals)) {
            Stream.of(method.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestParam.class))
                .map(NullCharacterTest::name)
                .forEach(names::add);
          }
        });
    return names;
  }

  private static String name(MethodParameter parameter) {
    return String.valueOf(parameter.getParameter().getName());
  }

  private static String plain(String pattern) {
    return pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
  }
}
