package tequio.subscription;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tequio.mail.MailAddress;

/**
 * Person who follows something, known by a mail address only.
 *
 * @param secret token of the links in their letters
 * @param toldUntil changes recorded up to this moment were sent
 */
public record Follower(
    UUID id, MailAddress address, Locale language, SubscriptionToken secret, Instant toldUntil) {}
