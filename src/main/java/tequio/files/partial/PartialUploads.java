package tequio.files.partial;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static tequio.files.content.UploadRules.refused;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.capacity.Capacity;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.Hashes;
import tequio.files.bytes.StagedUpload;
import tequio.files.bytes.UploadStagingArea.TooManyUploadsException;
import tequio.files.content.UploadRules;
import tequio.files.partial.PartialUpload.Announced;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;

/**
 * Files that arrive in pieces. A piece is staged as a whole before it is appended, so that one that
 * was cut off leaves nothing; it is appended where the file ends and nowhere else. What begins and
 * is not finished within a day is deleted.
 */
@Component
public class PartialUploads {

  /** Largest piece in bytes. */
  public static final long LARGEST_PIECE = 4 << 20;

  private static final long MEGABYTE = 1L << 20;
  private static final int MOST_FILES = 20;
  private static final long MOST_BYTES = 500 * MEGABYTE;

  private final PartialUploadTable table;
  private final FileStorage places;
  private final Clock clock;

  PartialUploads(PartialUploadTable table, FileStorage places, Clock clock) {
    this.table = table;
    this.places = places;
    this.clock = clock;
  }

  /** Reasons to refuse an announced file, beside those of {@link UploadRules}. */
  public enum Rule implements BusinessRuleException.Rule {
    TOO_MANY
  }

  /**
   * Begins an upload, or goes on with the one that the account has begun of the same file.
   *
   * @throws BusinessRuleException if the file is too large, or the account has begun too many
   */
  @Transactional
  public PartialUpload begin(Announced announced, UUID account) throws IOException {
    if (announced.bytes() > Capacity.FILE.amount()) {
      throw refused(UploadRules.Rule.TOO_LARGE, Capacity.FILE.amount() / MEGABYTE);
    }
    if (announced.bytes() < 1) {
      throw refused(UploadRules.Rule.EMPTY);
    }
    var open = table.lockOpen(account);
    var known = table.find(announced, account);
    if (known.isPresent()) {
      return asOnDisk(known.get());
    }
    if (open.files() >= MOST_FILES || open.bytes() + announced.bytes() > MOST_BYTES) {
      throw new BusinessRuleException(Rule.TOO_MANY);
    }
    return table.add(announced, account, clock.instant());
  }

  /** Where an upload stands; empty if there is none. */
  @Transactional
  public Optional<PartialUpload> find(GovernmentKey government, UUID id) throws IOException {
    var known = table.lock(government, id);
    return known.isEmpty() ? known : Optional.of(asOnDisk(known.get()));
  }

  /**
   * Receives a piece, without a transaction since it may be slow; the caller closes it.
   *
   * @throws BusinessRuleException if it is larger than a piece may be, or was cut off
   */
  public StagedUpload stage(InputStream piece) throws IOException {
    try {
      return places.asides().receive(piece, LARGEST_PIECE);
    } catch (TooManyUploadsException tooLarge) {
      throw refused(UploadRules.Rule.TOO_LARGE, LARGEST_PIECE / MEGABYTE);
    } catch (EOFException cut) {
      throw refused(UploadRules.Rule.INCOMPLETE);
    }
  }

  /**
   * Appends a piece that begins at the offset where the file ends; one that begins elsewhere or
   * reaches beyond its end changes nothing. Returns where the upload stands then.
   */
  @Transactional(rollbackFor = IOException.class)
  public Optional<PartialUpload> append(
      GovernmentKey government, UUID id, long offset, StagedUpload piece) throws IOException {
    var known = table.lock(government, id);
    if (known.isEmpty()) {
      return known;
    }
    var upload = asOnDisk(known.get());
    if (offset != upload.received() || piece.bytes() > upload.bytes() - offset) {
      return Optional.of(upload);
    }
    write(id, offset, piece.path());
    return Optional.of(table.advance(id, offset + piece.bytes()));
  }

  private void write(UUID id, long offset, Path piece) throws IOException {
    Files.createDirectories(folder());
    try (var from = FileChannel.open(piece);
        var to = FileChannel.open(path(id), CREATE, WRITE)) {
      to.truncate(offset);
      to.position(offset);
      long left = from.size();
      while (left > 0) {
        left -= from.transferTo(from.size() - left, left, to);
      }
    }
  }

  /**
   * Takes a whole file out, which ends its upload.
   *
   * @throws BusinessRuleException if bytes are missing or the sum is another one; what was sent is
   *     deleted in the second case
   */
  @Transactional(noRollbackFor = BusinessRuleException.class)
  public SentFile take(GovernmentKey government, UUID id) throws IOException {
    var known = table.lock(government, id).filter(PartialUpload::isWhole);
    if (known.isEmpty() || Files.notExists(path(id))) {
      throw refused(UploadRules.Rule.INCOMPLETE);
    }
    boolean removed = table.remove(id);
    var content = Files.newInputStream(path(id));
    boolean same = removed && known.get().sum().equals(sum(id));
    Files.deleteIfExists(path(id));
    if (!same) {
      content.close();
      throw refused(UploadRules.Rule.INCOMPLETE);
    }
    return new SentFile(known.get().name(), content);
  }

  private String sum(UUID id) throws IOException {
    try (var in = Files.newInputStream(path(id))) {
      return Hashes.of(in);
    }
  }

  /** Deletes what was begun more than a day ago; returns how many rows. */
  @Transactional
  int forgetOld() throws IOException {
    var before = clock.instant().minus(ProcessingActivity.UPLOAD.time());
    var gone = table.removeBegunBefore(before);
    for (UUID id : gone) {
      Files.deleteIfExists(path(id));
    }
    return gone.size();
  }

  /** Another program's disk, or a restored one, may hold less than its row says. */
  private PartialUpload asOnDisk(PartialUpload upload) throws IOException {
    long there = Files.exists(path(upload.id())) ? Files.size(path(upload.id())) : 0;
    return there < upload.received() ? table.advance(upload.id(), there) : upload;
  }

  private Path path(UUID id) {
    return folder().resolve(id.toString());
  }

  private Path folder() {
    return places.asides().folder().resolveSibling("partial");
  }
}
