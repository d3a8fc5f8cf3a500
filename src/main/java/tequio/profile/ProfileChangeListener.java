package tequio.profile;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tequio.cache.CacheInvalidationPublisher;
import tequio.profile.content.StateProfile;
import tequio.publishing.version.DocumentPublished;

/**
 * Listener: clears the page cache when a profile is published, because it affects a whole state.
 */
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
