package tequio.files;

import static tequio.files.content.Upload.refused;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tequio.capacity.Capacity;
import tequio.files.bytes.Aside;
import tequio.files.bytes.Asides;
import tequio.files.bytes.FileStore;
import tequio.files.content.Picture;
import tequio.files.content.Recognition;
import tequio.files.content.Upload;

/**
 * Takes a file in: aside, recognised, kept, and only then its row, in the caller's transaction. At
 * no moment is there a row without its bytes or half a file that somebody can see.
 */
@Component
public class StoreFile {

  private static final long MEGABYTE = 1L << 20;
  private static final long MOST = Capacity.FILE.amount();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final StoredFiles files;
  private final FileStore places;
  private final Clock clock;

  StoreFile(StoredFiles files, FileStore places, Clock clock) {
    this.files = files;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Reads to the end; the caller closes. What its government has already is not stored again.
   *
   * @throws tequio.kernel.Refusal with one of {@link Upload.Rule}
   * @throws IOException where the bytes cannot be read or kept: nothing is left of them
   */
  public StoredFile store(InputStream in, Intake intake) throws IOException {
    try (Aside arrived = receive(in, intake)) {
      var known = files.findHandedIn(intake.government(), arrived.hash());
      return known.isPresent() ? again(known.get(), intake) : keep(arrived, intake);
    }
  }

  private Aside receive(InputStream in, Intake intake) throws IOException {
    Aside arrived;
    try {
      arrived = places.asides().receive(in, MOST);
    } catch (Asides.TooMany _) {
      throw refused(Upload.Rule.TOO_LARGE, MOST / MEGABYTE);
    } catch (EOFException broken) {
      throw refused(Upload.Rule.INCOMPLETE);
    }
    if (intake.bytes().orElse(arrived.bytes()) != arrived.bytes()) {
      arrived.close();
      throw refused(Upload.Rule.INCOMPLETE);
    }
    return arrived;
  }

  private StoredFile again(StoredFile known, Intake intake) {
    if (known.state() instanceof StoredFile.State.Withdrawn(_, String reason)) {
      throw refused(Upload.Rule.WITHDRAWN, reason);
    }
    if (intake.visibility() == Visibility.PUBLIC
        && !files.publish(known.government(), known.hash())) {
      throw refused(Upload.Rule.WITHDRAWN, "");
    }
    return files.find(known.government(), known.hash()).orElseThrow();
  }

  private StoredFile keep(Aside arrived, Intake intake) throws IOException {
    var what = Recognition.of(arrived.path(), intake.name());
    if (!what.kind().isPicture()) {
      return keep(arrived, arrived, what, intake);
    }
    var picture = new Picture(arrived.path(), what.kind());
    try (Aside redrawn = places.asides().write(picture::redraw)) {
      return keep(redrawn, arrived, what, intake);
    }
  }

  private StoredFile keep(Aside kept, Aside arrived, Recognition what, Intake intake)
      throws IOException {
    places.store().keep(kept);
    var state = new StoredFile.State.Kept(FileName.clean(intake.name(), what.kind()), salt());
    files.add(
        new StoredFile(
            intake.government(),
            kept.hash(),
            arrived.hash(),
            intake.visibility(),
            what.type(),
            kept.bytes(),
            clock.instant(),
            intake.provenance(),
            state),
        state);
    return again(files.find(intake.government(), kept.hash()).orElseThrow(), intake);
  }

  private static String salt() {
    byte[] salt = new byte[32];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}
