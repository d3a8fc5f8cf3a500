package tequio.following.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.following.Follower;
import tequio.following.Followers;
import tequio.mail.Letter;
import tequio.mail.Outbox;
import tequio.mail.Purpose;

/** Tells one follower: the letter and the note that they were told are one transaction. */
@Component
class Tell {

  private final Followers followers;
  private final Outbox outbox;
  private final String site;

  Tell(Followers followers, Outbox outbox, @Value("${tequio.url:http://localhost}") String site) {
    this.followers = followers;
    this.outbox = outbox;
    this.site = site.replaceAll("/+$", "");
  }

  /** Whether there was something to tell. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean tell(UUID id, News news, Instant until, LocalDate week) {
    var taken = followers.take(id, week);
    if (taken.isEmpty()) {
      return false;
    }
    var follower = taken.get();
    var parts = news.since(follower.toldUntil(), followers.subjects(follower));
    if (!parts.isEmpty()) {
      outbox.write(letter(follower, new DigestLetter(parts, follower.secret().value())));
    }
    followers.told(follower, until, week);
    return !parts.isEmpty();
  }

  private Letter letter(Follower follower, DigestLetter page) {
    var language = follower.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new Letter(
        follower.address(),
        follower.language(),
        Purpose.DIGEST,
        page,
        Optional.of(site + (language ? "/en" : "") + "/baja/" + page.secret()));
  }
}
