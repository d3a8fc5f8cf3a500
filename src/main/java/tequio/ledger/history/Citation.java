package tequio.ledger.history;

import tequio.kernel.SubjectReference;

/** Place of a version of a subject in the public record, without its content. */
public record Citation(SubjectReference subject, int version, long seq, boolean erased) {

  /** Path of the page that verifies the entry. */
  public String address() {
    return "/bitacora/" + subject.government() + "/" + seq;
  }
}
