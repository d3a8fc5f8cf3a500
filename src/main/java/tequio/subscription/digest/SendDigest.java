package tequio.subscription.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.Outbox;
import tequio.subscription.Follower;
import tequio.subscription.Followers;

/** Sends one digest: letter and time of sending are stored in one transaction. */
@Component
class SendDigest {

  private final Followers followers;
  private final Outbox outbox;
  private final String site;

  SendDigest(
      Followers followers, Outbox outbox, @Value("${tequio.url:http://localhost}") String site) {
    this.followers = followers;
    this.outbox = outbox;
    this.site = site.replaceAll("/+$", "");
  }

  /** Sends a follower the digest and returns whether there were changes to send. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean tell(UUID id, DigestContents news, Instant until, LocalDate week) {
    var taken = followers.take(id, week);
    if (taken.isEmpty()) {
      return false;
    }
    var follower = taken.get();
    var parts = news.since(follower.toldUntil(), followers.subjects(follower));
    if (!parts.isEmpty()) {
      outbox.write(letter(follower, new DigestEmail(parts, follower.secret().value())));
    }
    followers.told(follower, until, week);
    return !parts.isEmpty();
  }

  private EmailMessage letter(Follower follower, DigestEmail page) {
    var language = follower.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new EmailMessage(
        follower.address(),
        follower.language(),
        EmailPurpose.DIGEST,
        page,
        Optional.of(site + (language ? "/en" : "") + "/baja/" + page.secret()));
  }
}
