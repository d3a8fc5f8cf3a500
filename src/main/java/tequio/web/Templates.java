package tequio.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.kernel.Page;

/** Renders pages and mails with JTE. */
@Component
public class Templates {

  private final TemplateEngine engine;

  Templates(@Value("${tequio.live-templates:false}") boolean live) {
    this.engine =
        live
            ? TemplateEngine.create(
                new DirectoryCodeResolver(Path.of("src/main/java")), ContentType.Html)
            : TemplateEngine.createPrecompiled(ContentType.Html);
  }

  /** Renders a page as a string. */
  public String draw(Page page, Texts t) {
    var html = new StringOutput();
    engine.render(name(page), Map.of("page", page, "t", t), html);
    return html.toString();
  }

  /** Renders a page as a part of another one, which decides where. */
  public Content fragment(Page part, Texts t) {
    return output -> engine.render(name(part), Map.of("page", part, "t", t), output);
  }

  Utf8ByteOutput bytes(Page page, Texts t) {
    var html = new Utf8ByteOutput();
    engine.render(name(page), Map.of("page", page, "t", t), html);
    return html;
  }

  private static String name(Page page) {
    return page.getClass().getName().replace('.', '/') + ".jte";
  }
}
