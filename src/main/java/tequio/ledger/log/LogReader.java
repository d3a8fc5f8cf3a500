package tequio.ledger.log;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tequio.ledger.note.Checkpoint;
import tequio.ledger.note.LogProof;
import tequio.ledger.note.VerifierKey;
import tequio.ledger.tree.Consistency;
import tequio.ledger.tree.Hash;
import tequio.ledger.tree.Inclusion;
import tequio.ledger.tree.Tiles;
import tequio.ledger.tree.Tree;

/** Computes proofs from a published log at a fixed checkpoint. */
public final class LogReader {

  private final String note;
  private final Checkpoint checkpoint;
  private final Tree tree;

  private LogReader(LogFiles files, String note, VerifierKey key) {
    this.note = note;
    this.checkpoint = Checkpoint.open(note, key);
    this.tree = new Tree(new Tiles(files::get, checkpoint.size()), checkpoint.size());
  }

  /** Opens the log at its current checkpoint; empty if nothing was signed yet. */
  public static Optional<LogReader> find(LogFiles files, VerifierKey key) {
    return files
        .find(LogFiles.CHECKPOINT)
        .map(bytes -> new LogReader(files, new String(bytes, StandardCharsets.UTF_8), key));
  }

  public Checkpoint checkpoint() {
    return checkpoint;
  }

  public Inclusion inclusion(long place) {
    return tree.inclusion(place);
  }

  public Consistency consistency(long older) {
    return tree.consistency(older);
  }

  /**
   * Returns the proof of one entry, after verifying it.
   *
   * @throws LogInconsistencyException if the tiles do not lead from the entry to the signed root
   */
  public LogProof proof(long place, byte[] entry, Optional<byte[]> extra) {
    var inclusion = tree.inclusion(place);
    if (!inclusion.proves(Hash.leaf(entry), checkpoint.root())) {
      throw new LogInconsistencyException(
          "the tiles do not lead from entry " + place + " to the signed root");
    }
    return new LogProof(extra, place, inclusion.path(), note);
  }
}
