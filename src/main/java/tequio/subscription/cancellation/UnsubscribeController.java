package tequio.subscription.cancellation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.kernel.Page;
import tequio.subscription.Follower;
import tequio.subscription.Followers;
import tequio.subscription.Subject;
import tequio.subscription.SubscriptionNames;
import tequio.subscription.SubscriptionToken;
import tequio.web.Texts;

/** Controller of the link in a letter: shows subscriptions and ends one or all. */
@Controller
class UnsubscribeController {

  private static final String ALL = "todo";

  private final Followers followers;
  private final SubscriptionNames subjects;

  UnsubscribeController(Followers followers, SubscriptionNames subjects) {
    this.followers = followers;
    this.subjects = subjects;
  }

  @GetMapping({"/seguir/lista/{secret}", "/en/seguir/lista/{secret}"})
  Page list(@PathVariable String secret, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return find(secret)
        .<Page>map(it ->
            new FollowingPage(
                secret, followers.subjects(it).stream().map(subjects::named).toList()))
        .orElseGet(UnsubscribedPage::new);
  }

  @PostMapping({"/seguir/lista/{secret}", "/en/seguir/lista/{secret}"})
  @Transactional
  String drop(@PathVariable String secret, @RequestParam String dejar, Texts t) {
    find(secret).ifPresent(it -> drop(it, dejar));
    return "redirect:"
        + t.to(
            "/seguir/lista/"
                + SubscriptionToken.find(secret).map(SubscriptionToken::value).orElse("-"));
  }

  private void drop(Follower follower, String what) {
    if (what.equals(ALL)) {
      followers.leave(follower);
    } else {
      Subject.find(what).ifPresent(it -> followers.drop(follower, it));
    }
  }

  @GetMapping({"/baja/{secret}", "/en/baja/{secret}"})
  Page ask(@PathVariable String secret, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return SubscriptionToken.find(secret)
        .<Page>map(it -> new UnsubscribePage(it.value()))
        .orElseGet(UnsubscribedPage::new);
  }

  /** Ends all subscriptions; idempotent, because mail programs post it by themselves (RFC 8058). */
  @PostMapping({"/baja/{secret}", "/en/baja/{secret}"})
  @Transactional
  UnsubscribedPage leave(@PathVariable String secret, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    find(secret).ifPresent(followers::leave);
    return new UnsubscribedPage();
  }

  private Optional<Follower> find(String secret) {
    return SubscriptionToken.find(secret).flatMap(followers::find);
  }
}
