package tequio.files;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import tequio.files.bytes.FileStorage;
import tequio.files.picture.Renditions;

/** Deletes stored bytes without a row: aborted uploads and rolled-back transactions. */
@Component
public class OrphanFileCleanup {

  /** Minimum age of an orphan; no transaction that is about to insert its row lasts this long. */
  private static final Duration ENOUGH = Duration.ofDays(1);

  private final StoredFiles files;
  private final FileStorage places;
  private final Renditions renditions;
  private final Clock clock;

  OrphanFileCleanup(StoredFiles files, FileStorage places, Renditions renditions, Clock clock) {
    this.files = files;
    this.places = places;
    this.renditions = renditions;
    this.clock = clock;
  }

  /** Deletes the orphans and returns how many stored files were deleted. */
  @CanIgnoreReturnValue
  public int sweep() throws IOException {
    var before = clock.instant().minus(ENOUGH);
    places.asides().dropOlderThan(before);
    var orphans = new ArrayList<String>();
    try (var all = places.store().all()) {
      all.filter(kept -> kept.since().isBefore(before))
          .filter(kept -> !files.isKept(kept.hash()))
          .forEach(kept -> orphans.add(kept.hash()));
    }
    for (String hash : orphans) {
      places.store().remove(hash);
      renditions.remove(hash);
    }
    return orphans.size();
  }
}
