package tequio.archive.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import tequio.archive.entry.ArchiveEntry;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * The index of an archive, as a page that opens without a connection and as a table.
 *
 * @param names name in the archive of each entry; empty where only its page exists
 */
record ArchiveIndex(
    Government government, List<ArchiveEntry> entries, List<String> names, Texts t) {

  byte[] html() {
    var page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"").append(t.lang()).append("\"><head>");
    page.append("<meta charset=\"utf-8\"><title>").append(escaped(title()));
    page.append("</title></head><body>\n<h1>").append(escaped(title())).append("</h1>\n<ul>\n");
    for (int i = 0; i < entries.size(); i++) {
      line(page, entries.get(i), names.get(i));
    }
    return page.append("</ul>\n</body></html>\n").toString().getBytes(UTF_8);
  }

  private void line(StringBuilder page, ArchiveEntry entry, String name) {
    var to = name.isEmpty() ? t.whole(entry.path()) : name;
    page.append("<li><a href=\"").append(escaped(to)).append("\">");
    page.append(escaped(entry.title())).append("</a> · ");
    page.append(escaped(entry.typeWords(t))).append(" · ").append(entry.date());
    page.append(" · ").append(escaped(entry.who())).append(" · <a href=\"");
    page.append(escaped(t.whole(entry.path()))).append("\">");
    page.append(escaped(t.say("archive.online"))).append("</a></li>\n");
  }

  byte[] csv() {
    var table = new StringBuilder("\uFEFFtitulo,tipo,paso,fecha,autor,archivo,direccion\r\n");
    for (int i = 0; i < entries.size(); i++) {
      var it = entries.get(i);
      table
          .append(cell(it.title()))
          .append(',')
          .append(cell(it.typeWords(t)))
          .append(',')
          .append(cell(it.step().orElse("")))
          .append(',')
          .append(it.date())
          .append(',')
          .append(cell(it.who()))
          .append(',')
          .append(cell(names.get(i)))
          .append(',')
          .append(cell(t.whole(it.path())))
          .append("\r\n");
    }
    return table.toString().getBytes(UTF_8);
  }

  private String title() {
    return t.say("archive.of", government.fullName());
  }

  /** No spreadsheet takes it for a formula. */
  private static String cell(String words) {
    var safe = words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
