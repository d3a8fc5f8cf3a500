package tequio.publishing.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.FactLinkProvider;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Links to the pages of documents and facts that the engine keeps. */
@Component
class DocumentFactPage implements FactLinkProvider {

  private final KindRegistry kinds;
  private final Gazetteer gazetteer;

  DocumentFactPage(KindRegistry kinds, Gazetteer gazetteer) {
    this.kinds = kinds;
    this.gazetteer = gazetteer;
  }

  @Override
  public boolean knows(String kind) {
    return document(kind).isPresent() || fact(kind).isPresent();
  }

  @Override
  public String path(SubjectReference subject, int version) {
    return document(subject.kind())
        .map(it -> path(it, subject) + "/versiones/" + version)
        .orElseGet(() -> factPath(fact(subject.kind()).orElseThrow(), subject));
  }

  /** Returns the history of the document that the fact is about. */
  private String factPath(FactKind<?> kind, SubjectReference fact) {
    var about = kind.subject(fact.government(), fact.code());
    return kinds.findDocument(about.kind()).map(it -> path(it, about) + "/historial").orElse("/");
  }

  @Override
  public String words(SubjectReference subject, int version, Texts t) {
    var where = name(subject.government());
    return document(subject.kind())
        .map(it ->
            t.say(
                it.address().isSingle() ? "fact.document" : "fact.document.numbered",
                where,
                t.say(it.nameKey()),
                version,
                subject.code()))
        .orElseGet(
            () -> t.say("fact.stated", where, t.say("kind." + subject.kind()), subject.code()));
  }

  private Optional<DocumentKind<?>> document(String kind) {
    return kinds.findDocument(kind).filter(PublicKind::isStoredHere);
  }

  private Optional<FactKind<?>> fact(String kind) {
    return kinds.findFact(kind).filter(PublicKind::isStoredHere);
  }

  private String path(DocumentKind<?> kind, SubjectReference document) {
    var home = gazetteer.find(document.government()).map(Government::path).orElse("");
    return home + kind.address().path(document.code());
  }

  private String name(GovernmentKey key) {
    return gazetteer.find(key).map(Government::fullName).orElse(key.value());
  }
}
