package tequio.files;

import static tequio.files.content.UploadRules.refused;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tequio.capacity.Capacity;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.StagedUpload;
import tequio.files.bytes.UploadStagingArea;
import tequio.files.content.FileName;
import tequio.files.content.MediaTypeDetection;
import tequio.files.content.SanitizedImage;
import tequio.files.content.UploadRules;
import tequio.files.picture.PictureSizes;

/**
 * Stores an uploaded file: staged, type detected, bytes kept, then the row in the caller's
 * transaction, so that no row lacks its bytes.
 */
@Component
public class UploadFile {

  private static final long MEGABYTE = 1L << 20;
  private static final long MOST = Capacity.FILE.amount();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final StoredFiles files;
  private final FileStorage places;
  private final SharedBytes bytes;
  private final PictureSizes sizes;
  private final Clock clock;

  UploadFile(
      StoredFiles files, FileStorage places, SharedBytes bytes, PictureSizes sizes, Clock clock) {
    this.files = files;
    this.places = places;
    this.bytes = bytes;
    this.sizes = sizes;
    this.clock = clock;
  }

  /**
   * Stores the file, unless its government already has it. Reads the stream to the end but does not
   * close it.
   *
   * @throws tequio.kernel.BusinessRuleException with one of {@link UploadRules.Rule}
   * @throws IOException if the bytes cannot be read or stored; nothing is left of them
   */
  public StoredFile store(InputStream in, UploadMetadata intake) throws IOException {
    try (StagedUpload arrived = receive(in, intake)) {
      var known = files.findHandedIn(intake.government(), arrived.hash());
      return known.isPresent() ? again(known.get(), intake) : keep(arrived, intake);
    }
  }

  private StagedUpload receive(InputStream in, UploadMetadata intake) throws IOException {
    StagedUpload arrived;
    try {
      arrived = places.asides().receive(in, MOST);
    } catch (UploadStagingArea.TooManyUploadsException _) {
      throw refused(UploadRules.Rule.TOO_LARGE, MOST / MEGABYTE);
    } catch (EOFException broken) {
      throw refused(UploadRules.Rule.INCOMPLETE);
    }
    if (intake.bytes().orElse(arrived.bytes()) != arrived.bytes()) {
      arrived.close();
      throw refused(UploadRules.Rule.INCOMPLETE);
    }
    return arrived;
  }

  private StoredFile again(StoredFile known, UploadMetadata intake) {
    if (known.state() instanceof StoredFile.State.Withdrawn(_, String reason)) {
      throw refused(UploadRules.Rule.WITHDRAWN, reason);
    }
    if (intake.visibility() == Visibility.PUBLIC
        && !files.publish(known.government(), known.hash())) {
      throw refused(UploadRules.Rule.WITHDRAWN, "");
    }
    return files.find(known.government(), known.hash()).orElseThrow();
  }

  private StoredFile keep(StagedUpload arrived, UploadMetadata intake) throws IOException {
    var what = MediaTypeDetection.of(arrived.path(), intake.name());
    if (!what.kind().isPicture()) {
      return keep(arrived, arrived, what, intake);
    }
    if (arrived.bytes() > Capacity.PICTURE_FILE.amount()) {
      throw refused(UploadRules.Rule.PICTURE_TOO_HEAVY, Capacity.PICTURE_FILE.amount() / MEGABYTE);
    }
    var picture = new SanitizedImage(arrived.path(), what.kind());
    try (StagedUpload redrawn = places.asides().write(picture::redraw)) {
      sizes.add(redrawn.hash(), redrawn.path());
      return keep(redrawn, arrived, what, intake);
    }
  }

  private StoredFile keep(
      StagedUpload kept, StagedUpload arrived, MediaTypeDetection what, UploadMetadata intake)
      throws IOException {
    var state = new StoredFile.State.Kept(FileName.clean(intake.name(), what.kind()), salt());
    bytes.add(
        kept,
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
