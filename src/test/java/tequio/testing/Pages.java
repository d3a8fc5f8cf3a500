package tequio.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;

/** What tests ask of pages: the text of the one at an address, and what stands in it. */
public final class Pages {

  /** Forms with a key of the browser's own, and files that tell when they were made. */
  private static final Pattern NOT_PUBLIC = Pattern.compile("(/en)?/entrar([/?].*)?|.*formato=.*");

  /** Whether a link of this site, from its first slash on, leads to a page that is everybody's. */
  public static boolean isPublic(String link) {
    return link.startsWith("/") && !NOT_PUBLIC.matcher(link).matches();
  }

  /** Fails unless it is answered with 200. */
  public static String open(MockMvc web, String address) throws Exception {
    var answer = web.perform(get(URI.create(address))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  /** What the first form of the page sends along as {@code _csrf}. */
  public static String token(String page) {
    return find("name=\"_csrf\" value=\"([^\"]+)\"", page);
  }

  /** The first group of the first place that the pattern fits. */
  public static String find(String pattern, String page) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  private Pages() {}
}
