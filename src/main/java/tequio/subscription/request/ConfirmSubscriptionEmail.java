package tequio.subscription.request;

import tequio.mail.EmailTemplate;
import tequio.subscription.SubscriptionNames;
import tequio.web.Texts;

/** Letter that asks the owner of an address to confirm a subscription. */
public record ConfirmSubscriptionEmail(SubscriptionNames.Named what, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("following.letter.confirm", what.name(t));
  }
}
