package tequio.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import tequio.kernel.Page;
import tequio.web.language.Messages;
import tequio.web.theme.Theme;

/** Draws a page as the program does, without the program. */
public final class Drawing {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  /** Read once: to look through all modules for their words takes longer than to draw a page. */
  private static final MessageSource WORDS = words();

  public static String spanish(Page page, String path) {
    return draw(page, path, Texts.SPANISH);
  }

  public static String english(Page page, String path) {
    return draw(page, "/en" + path, Locale.ENGLISH);
  }

  /** The address of the style sheet, and what lies there. */
  public static Map.Entry<String, String> style() {
    var sheet = StyleSheet.packed();
    return Map.entry(sheet.address(), sheet.words());
  }

  private static String draw(Page page, String path, Locale language) {
    var visit =
        new RequestContext(
            "https://tequio.example", path, style().getKey(), Theme.NONE, SignedInUser.NOBODY);
    var html = new StringOutput();
    TEMPLATES.render(
        page.getClass().getName().replace('.', '/') + ".jte",
        Map.of("page", page, "t", new Texts(WORDS, language, page.zone(), visit)),
        html);
    return html.toString();
  }

  /** Words outside any page. */
  public static Texts texts(Locale language) {
    return new Texts(WORDS, language, ZoneId.of("America/Mexico_City"));
  }

  private static MessageSource words() {
    try {
      return new Messages().messageSource(false, java.time.Clock.systemUTC());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Drawing() {}
}
