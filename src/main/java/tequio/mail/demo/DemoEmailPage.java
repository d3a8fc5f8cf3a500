package tequio.mail.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import tequio.kernel.Page;

/** One mail of a demonstration, as text with links and as a mail program shows it. */
public record DemoEmailPage(UUID id, String recipient, String subject, String plain)
    implements Page {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  /** Piece of text, or a link in it. */
  public record Piece(String words, boolean link) {}

  public List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    var links = LINK.matcher(plain);
    int from = 0;
    while (links.find()) {
      pieces.add(new Piece(plain.substring(from, links.start()), false));
      pieces.add(new Piece(links.group(), true));
      from = links.end();
    }
    pieces.add(new Piece(plain.substring(from), false));
    return pieces;
  }
}
