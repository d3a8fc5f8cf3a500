package tequio.ledger.history;

import tequio.kernel.Ref;
import tequio.web.Texts;

/** Knows where facts of some kinds are read: each feature tells it of its own. */
public interface FactPage {

  boolean knows(String kind);

  /** The address of the page, below this site and without language. */
  String path(Ref subject, int version);

  /** What the fact is, for people: "Compromiso 3, versión 2". */
  String words(Ref subject, int version, Texts t);
}
