package tequio.roundtable.record;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;
import tequio.web.Link;

/** Finds the public problems on which tables work, by their relative addresses. */
@Component
public class RoundtableProblems {

  private static final String PREFIX = "problemas/";
  private static final String KIND = "problem";

  private final KindRegistry kinds;
  private final Documents documents;
  private final Gazetteer gazetteer;

  RoundtableProblems(KindRegistry kinds, Documents documents, Gazetteer gazetteer) {
    this.kinds = kinds;
    this.documents = documents;
    this.gazetteer = gazetteer;
  }

  /** Finds a problem with its title; empty where it is not public. */
  public Optional<Link> find(GovernmentKey government, String address) {
    var code = address.substring(PREFIX.length());
    return kinds
        .findDocument(KIND)
        .flatMap(it -> title(it, government, code))
        .map(it -> new Link(it, gazetteer.get(government).path() + "/" + address));
  }

  private <C extends Record> Optional<String> title(
      DocumentKind<C> kind, GovernmentKey government, String code) {
    return documents
        .find(kind, government, code)
        .map(it -> kind.title().apply(it.content()).words());
  }
}
