package tequio.profile;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tequio.cache.CacheInvalidationPublisher;
import tequio.profile.content.StateProfile;
import tequio.publishing.version.DocumentPublished;

/** Has every kept page drawn again when a profile is published: it holds for all of a state. */
@Component
class ProfileChangeListener {

  private final CacheInvalidationPublisher cache;

  ProfileChangeListener(CacheInvalidationPublisher cache) {
    this.cache = cache;
  }

  @EventListener
  void published(DocumentPublished event) {
    if (event.published().content() instanceof StateProfile) {
      cache.everything();
    }
  }
}
