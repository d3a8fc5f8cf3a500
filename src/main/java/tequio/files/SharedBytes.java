package tequio.files;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.StagedUpload;
import tequio.files.picture.Renditions;

/**
 * Adds and removes the bytes of stored files. Files of several governments may have the same bytes,
 * so both hold a lock on the hash until their transaction ends: nobody removes bytes whose row
 * another transaction is about to commit.
 */
@Component
class SharedBytes {

  private final StoredFiles files;
  private final FileStorage places;
  private final Renditions renditions;

  SharedBytes(StoredFiles files, FileStorage places, Renditions renditions) {
    this.files = files;
    this.places = places;
    this.renditions = renditions;
  }

  /** Stores the bytes, then the row. */
  @Transactional(rollbackFor = IOException.class)
  void add(StagedUpload bytes, StoredFile file, StoredFile.State.Kept state) throws IOException {
    files.lock(bytes.hash());
    places.store().keep(bytes);
    files.add(file, state);
  }

  /** Removes the bytes unless a file still needs them, in a transaction of its own. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, rollbackFor = IOException.class)
  void remove(String hash) throws IOException {
    files.lock(hash);
    if (!files.isKept(hash)) {
      places.store().remove(hash);
      renditions.remove(hash);
    }
  }
}
