package tequio.data.catalogue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tequio.web.Texts;

/** Texts of the catalogue in every language of the installation. */
@Component
class CatalogueWords {

  private final List<Texts> languages;
  private final String site;

  CatalogueWords(MessageSource messages, @Value("${tequio.url:http://localhost}") String site) {
    this.site = site.replaceAll("/+$", "");
    this.languages =
        List.of(
            new Texts(messages, Texts.SPANISH, ZoneOffset.UTC),
            new Texts(messages, Locale.ENGLISH, ZoneOffset.UTC));
  }

  String site() {
    return site;
  }

  Texts spanish() {
    return languages.getFirst();
  }

  /** Adds a message to the graph in each language, as property {@code what} of {@code thing}. */
  void say(Graph graph, String thing, String what, String key, Object... details) {
    for (var t : languages) {
      graph.say(thing, what, new Graph.Term.Words(t.say(key, details), t.locale().getLanguage()));
    }
  }
}
