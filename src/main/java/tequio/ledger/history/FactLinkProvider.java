package tequio.ledger.history;

import tequio.kernel.SubjectReference;
import tequio.web.Texts;

/** Gives the page on which facts of certain kinds are shown; implemented by features. */
public interface FactLinkProvider {

  boolean knows(String kind);

  /** The address of the page, below this site and without language. */
  String path(SubjectReference subject, int version);

  /** What the fact is, for people: "Compromiso 3, versión 2". */
  String words(SubjectReference subject, int version, Texts t);
}
