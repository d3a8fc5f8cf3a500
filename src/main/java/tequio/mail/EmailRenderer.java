package tequio.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tequio.kernel.Characters;
import tequio.web.RequestContext;
import tequio.web.Templates;
import tequio.web.Texts;

/** Renders a mail: subject, HTML and plain text. */
@Component
class EmailRenderer {

  record Drawn(String subject, String plain, String html) {}

  private final Templates templates;
  private final MessageSource messages;
  private final String site;

  EmailRenderer(
      Templates templates,
      MessageSource messages,
      @Value("${tequio.url:http://localhost}") String site) {
    this.templates = templates;
    this.messages = messages;
    this.site = site.replaceAll("/+$", "");
  }

  Drawn draw(EmailMessage letter) {
    var page = letter.page();
    var t = new Texts(messages, letter.language(), page.zone(), RequestContext.outside(site));
    var html = templates.draw(page, t);
    return new Drawn(oneLine(page.subject(t)), HtmlToPlainText.of(html), html);
  }

  /** Removes line breaks, because one in the subject would begin another header. */
  private static String oneLine(String subject) {
    return Characters.inOneLine(subject);
  }
}
