package tequio.sharing.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Atom feed (RFC 4287).
 *
 * @param address address of the feed itself
 * @param page address of the page with the same content
 * @param none time of the feed if it has no entries
 * @param newestFirst a few dozen entries at most; older ones are on the page
 */
record Atom(
    String title, String lang, String address, String page, Instant none, List<Item> newestFirst) {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** Characters that XML cannot represent. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /**
   * Entry of a feed.
   *
   * @param id permanent address
   * @param author office that published it
   */
  record Item(
      String id, String title, Instant updated, String author, String address, String summary) {}

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
      write(xml);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument(UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", lang);
    element(xml, "id", address);
    element(xml, "title", title);
    element(xml, "updated", updated().toString());
    link(xml, "self", address);
    link(xml, "alternate", page);
    for (var item : newestFirst) {
      write(xml, item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private Instant updated() {
    return newestFirst.isEmpty() ? none : newestFirst.getFirst().updated();
  }

  private static void write(XMLStreamWriter xml, Item item) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", item.id());
    element(xml, "title", item.title());
    element(xml, "updated", item.updated().toString());
    xml.writeStartElement("author");
    element(xml, "name", item.author());
    xml.writeEndElement();
    link(xml, "alternate", item.address());
    link(xml, "via", item.id());
    element(xml, "summary", item.summary());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", allowed(to));
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(words));
    xml.writeEndElement();
  }

  private static String allowed(String words) {
    return FORBIDDEN.matcher(words).replaceAll("");
  }
}
