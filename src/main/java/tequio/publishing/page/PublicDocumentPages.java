package tequio.publishing.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.timeline.SubjectHistory;
import tequio.publishing.timeline.VersionEvent;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Creates the public pages of documents. */
@Component
class PublicDocumentPages {

  private final Documents documents;
  private final SubjectHistory subjects;
  private final GovernmentPlaces places;
  private final Gazetteer gazetteer;
  private final List<DocumentContentRenderer> renderers;

  PublicDocumentPages(
      Documents documents,
      SubjectHistory subjects,
      GovernmentPlaces places,
      Gazetteer gazetteer,
      List<DocumentContentRenderer> renderers) {
    this.documents = documents;
    this.subjects = subjects;
    this.places = places;
    this.gazetteer = gazetteer;
    this.renderers = List.copyOf(renderers);
  }

  <C extends Record> DocumentListPage list(DocumentKind<C> kind, Government government, Texts t) {
    var rows =
        documents.list(kind, government.key()).stream()
            .map(it -> row(kind, it, government))
            .toList();
    return new DocumentListPage(government, kind, rows, places.of(government, t));
  }

  /** Returns the page of the newest version. */
  <C extends Record> PublicDocumentPage current(
      DocumentKind<C> kind, Government government, String code, Texts t) {
    var all = read(kind, government, code);
    return page(kind, government, all.getLast(), all, t, true);
  }

  <C extends Record> PublicDocumentPage version(
      DocumentKind<C> kind, Government government, String code, int version, Texts t) {
    var all = read(kind, government, code);
    var shown =
        all.stream()
            .filter(it -> it.number() == version)
            .findFirst()
            .orElseThrow(PublicDocumentPages::nothingThere);
    return page(kind, government, shown, all, t, false);
  }

  <C extends Record> DocumentHistoryPage history(
      DocumentKind<C> kind, Government government, String code, Texts t) {
    var all = read(kind, government, code);
    var document = kind.ref(government.key(), all.getFirst().entry().envelope().subject().code());
    return new DocumentHistoryPage(
        heading(kind, government, all, t), subjects.events(document).reversed());
  }

  private <C extends Record> PublicDocumentPage page(
      DocumentKind<C> kind,
      Government government,
      VersionEvent<C> shown,
      List<VersionEvent<C>> all,
      Texts t,
      boolean current) {
    var heading = heading(kind, government, all, t);
    var view =
        shown
            .version()
            .map(it -> ContentView.of(kind, it.content(), this::name).without(heading.title()));
    return new PublicDocumentPage(
        heading,
        view,
        shown.version().flatMap(it -> drawn(kind, it, t)),
        shown,
        all.reversed(),
        current);
  }

  private Optional<Content> drawn(DocumentKind<?> kind, DocumentVersion<?> version, Texts t) {
    return renderers.stream()
        .filter(it -> it.kind().equals(kind.code()))
        .map(it -> it.draw(version, t))
        .findFirst();
  }

  private <C extends Record> DocumentHeading heading(
      DocumentKind<C> kind, Government government, List<VersionEvent<C>> all, Texts t) {
    var title =
        all.reversed().stream()
            .flatMap(it -> it.version().stream())
            .map(it -> kind.title().apply(it.content()))
            .findFirst()
            .orElseGet(() -> Text.spanish(t.say(kind.nameKey())));
    var code = all.getFirst().entry().envelope().subject().code();
    return new DocumentHeading(government, kind, code, title, places.of(government, t));
  }

  private <C extends Record> List<VersionEvent<C>> read(
      DocumentKind<C> kind, Government government, String code) {
    if (!kind.address().form().accepts(code)) {
      throw nothingThere();
    }
    var all = subjects.versions(kind, kind.ref(government.key(), code));
    if (all.isEmpty()) {
      throw nothingThere();
    }
    return all;
  }

  private <C extends Record> DocumentListPage.Row row(
      DocumentKind<C> kind, DocumentVersion<C> version, Government on) {
    var home = gazetteer.get(version.document().government());
    return new DocumentListPage.Row(
        version.document().code(),
        kind.title().apply(version.content()),
        home.path() + kind.address().path(version.document().code()),
        PartialDate.of(LocalDate.ofInstant(version.provenance().recorded(), home.zone())),
        home.equals(on) ? "" : home.fullName());
  }

  private String name(GovernmentKey key) {
    return gazetteer.find(key).map(Government::fullName).orElse(key.value());
  }

  static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
