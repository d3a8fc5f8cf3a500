package tequio.ledger.history;

import tequio.kernel.SubjectReference;

/** Place of a version of a subject in the public record, without its content. */
public record Citation(SubjectReference subject, int version, long seq, boolean erased) {

  /** The page on which anybody can check it. */
  public String address() {
    return "/bitacora/" + subject.government() + "/" + seq;
  }
}
