package tequio.web.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tequio.web.Templates;
import tequio.web.Texts;
import tequio.web.TextsArgumentResolver;
import tequio.web.error.ErrorPage.Trouble;
import tequio.web.request.RequestAddress;

/** Error pages for requests that Tomcat refuses before any servlet sees them. */
@Component
public class BareErrorPages {

  private record Kind(Trouble trouble, boolean english) {}

  private final Templates templates;
  private final TextsArgumentResolver readers;
  private final Map<Kind, byte[]> drawn = new ConcurrentHashMap<>();

  BareErrorPages(Templates templates, TextsArgumentResolver readers) {
    this.templates = templates;
    this.readers = readers;
  }

  /**
   * Returns the page for a status.
   *
   * @param path path of the request, possibly malformed
   */
  public byte[] html(int status, String path) {
    var language = TextsArgumentResolver.language(RequestAddress.parse(path));
    var kind = new Kind(Trouble.of(status), !language.equals(Texts.SPANISH));
    return drawn.computeIfAbsent(
        kind,
        it -> templates.draw(new ErrorPage(it.trouble()), readers.bare(language)).getBytes(UTF_8));
  }
}
