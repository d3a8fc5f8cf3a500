package tequio.mail.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tequio.kernel.Page;

/** Mails that a demonstration would have sent. */
public record DemoMailPage(List<Row> letters) implements Page {

  public record Row(UUID id, String recipient, String subject, Instant written) {}
}
