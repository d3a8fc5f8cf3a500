package tequio.ledger.history;

import tequio.kernel.SubjectReference;

/** Where a version of a subject stands in the public record, without what it says. */
public record Citation(SubjectReference subject, int version, long seq, boolean erased) {

  /** The page on which anybody can check it. */
  public String address() {
    return "/bitacora/" + subject.government() + "/" + seq;
  }
}
