package tequio.assessment.automatic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tequio.assessment.instrument.Question.AutomaticCheck;
import tequio.httpclient.FetchRejectedException;
import tequio.httpclient.FetchResponse;
import tequio.httpclient.OutgoingClient;

/** Asks an address and says whether it shows what a question asks for. */
@Component
class PageProbe {

  private static final Pattern OPEN_FORMAT =
      Pattern.compile("href=[\"'][^\"']+\\.(csv|json|xml|geojson|ods|xlsx)([?#][^\"']*)?[\"']");
  private static final Pattern CONTACT =
      Pattern.compile("mailto:|href=[\"']tel:|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
  private static final Pattern OPEN_TYPE =
      Pattern.compile("(text/csv|application/(geo\\+)?json|application/xml|text/xml).*");

  private final OutgoingClient client;
  private final Clock clock;

  PageProbe(OutgoingClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** Empty where the address did not answer: nothing follows from that. */
  Optional<Boolean> ask(AutomaticCheck check, URI address) {
    try {
      return holds(check, client.get(address, OutgoingClient.Bounds.SMALL), clock.instant());
    } catch (FetchRejectedException noAnswer) {
      return Optional.empty();
    }
  }

  /** What an answer says; one that sends elsewhere or fails on its side says nothing. */
  static Optional<Boolean> holds(AutomaticCheck check, FetchResponse answer, Instant now) {
    if (answer.status() >= 500 || answer.status() / 100 == 3) {
      return Optional.empty();
    }
    if (answer.status() != 200) {
      return Optional.of(false);
    }
    var text = new String(answer.body(), ISO_8859_1).toLowerCase(Locale.ROOT);
    return switch (check) {
      case PAGE_ANSWERS -> Optional.of(!text.isEmpty());
      case OPEN_FORMAT ->
          Optional.of(
              OPEN_TYPE.matcher(answer.type().toLowerCase(Locale.ROOT)).matches()
                  || OPEN_FORMAT.matcher(text).find());
      case CONTACT -> Optional.of(CONTACT.matcher(text).find());
      case FRESH_MONTH -> ResponseDate.isWithin(answer, 31, now);
      case FRESH_QUARTER -> ResponseDate.isWithin(answer, 92, now);
      case FRESH_HALF_YEAR -> ResponseDate.isWithin(answer, 183, now);
      case FRESH_YEAR -> ResponseDate.isWithin(answer, 366, now);
    };
  }
}
