package tequio.ledger.history;

import tequio.kernel.SubjectReference;
import tequio.web.Texts;

/** Gives the page on which facts of certain kinds are shown; implemented by features. */
public interface FactLinkProvider {

  boolean knows(String kind);

  /** Path of the page on this site, without language. */
  String path(SubjectReference subject, int version);

  /** Returns the name of the fact for readers: "Compromiso 3, versión 2". */
  String words(SubjectReference subject, int version, Texts t);
}
