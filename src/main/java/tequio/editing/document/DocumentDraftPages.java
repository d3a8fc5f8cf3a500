package tequio.editing.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.office.PublishingOffices;
import tequio.editing.section.DraftContent;
import tequio.editing.workspace.DraftAccess;
import tequio.editing.workspace.DraftNames;
import tequio.editing.workspace.DraftPages;
import tequio.kernel.Page;
import tequio.kernel.SubjectReference;
import tequio.publishing.difference.Comparison;
import tequio.publishing.difference.ComparisonRules;
import tequio.publishing.difference.Difference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.page.ContentView;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Pages of drafts of documents that the engine stores, and so are published alone. */
@Component
class DocumentDraftPages implements DraftPages {

  private final Drafts drafts;
  private final DraftNames names;
  private final Documents documents;
  private final Gazetteer gazetteer;
  private final PublishingOffices offices;

  DocumentDraftPages(
      Drafts drafts,
      DraftNames names,
      Documents documents,
      Gazetteer gazetteer,
      PublishingOffices offices) {
    this.drafts = drafts;
    this.names = names;
    this.documents = documents;
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  @Override
  public boolean draws(DocumentKind<?> kind) {
    return kind.isStoredHere();
  }

  @Override
  public Page overview(DraftAccess.Opened its, Caller caller, Texts t) {
    var document = its.id().ref();
    var draft = drafts.find(its.id());
    var government = gazetteer.get(document.government());
    return new DocumentDraftPage(
        government,
        its.kind(),
        its.path(),
        draft.map(it -> lines(its.kind(), it, t)).orElse(List.of()),
        draft.isPresent(),
        caller.may(its.kind().permissions().draft(), document)
            && isBeginnable(its.kind(), document, draft),
        caller.may(its.kind().permissions().publish(), document),
        documents
            .find(its.kind(), document)
            .map(it -> government.path() + its.kind().address().path(document.code())),
        List.of(home(government)));
  }

  /** Whether a draft can be begun here: kinds begun by their feature only once published. */
  private <C extends Record> boolean isBeginnable(
      DocumentKind<C> kind, SubjectReference document, Optional<Draft> draft) {
    return draft.isPresent()
        || !kind.isBegunByFeature()
        || documents.find(kind, document).isPresent();
  }

  private static List<DocumentDraftPage.Line> lines(DocumentKind<?> kind, Draft draft, Texts t) {
    var read = DraftContent.of(kind, draft.id().government(), draft.body());
    return kind.sections().stream()
        .map(it ->
            new DocumentDraftPage.Line(
                it.slug(), it.key(kind.code()), read.problems(it.components(), t).isEmpty()))
        .toList();
  }

  @Override
  public Page preview(DraftAccess.Opened its, Texts t) {
    var draft = drafts.find(its.id()).orElseThrow(DraftAccess::nothingThere);
    return preview(its.kind(), draft, List.of(), Form.of(FormData.NONE), t);
  }

  /** The preview with the form that publishes it, filled with what was sent or is suggested. */
  Page publication(DocumentKind<?> kind, Draft draft, Optional<Form> sent, Texts t) {
    var document = draft.id().ref();
    var office = offices.question("publication.office", document.government());
    var reason =
        new FieldType.Part(
            "reason",
            "publication.reason",
            new FieldType.OrNothing(new FieldType.Words(true, false)));
    var form = sent.orElseGet(() -> Form.of(offices.suggested(document, Map.of())));
    return preview(kind, draft, List.of(office, reason), form, t);
  }

  private <C extends Record> Page preview(
      DocumentKind<C> kind, Draft draft, List<FieldType.Part> questions, Form form, Texts t) {
    var body = DraftRebase.of(kind, draft, documents).body();
    var content = DraftContent.of(kind, draft.id().government(), body).content();
    return new DocumentPreviewPage(
        gazetteer.nameOf(draft.id().government()) + " · " + names.of(draft, t),
        t.say(questions.isEmpty() ? "document-draft.preview" : "document-draft.publish"),
        ContentView.of(kind, content, gazetteer::nameOf),
        differences(kind, draft, content),
        draft.id().path() + "/publicacion",
        questions,
        form,
        draft.seen(),
        crumbs(draft, t));
  }

  private <C extends Record> Optional<List<Difference>> differences(
      DocumentKind<C> kind, Draft draft, C content) {
    var rules = ComparisonRules.of(kind.content(), gazetteer::nameOf);
    return DraftContent.of(kind, draft.id().government(), draft.body()).violations().isEmpty()
        ? documents
            .find(kind, draft.id().ref())
            .map(it -> Comparison.of(it.content(), content, rules))
        : Optional.empty();
  }

  private List<Link> crumbs(Draft draft, Texts t) {
    return List.of(
        home(gazetteer.get(draft.id().government())),
        new Link(DraftNames.shortened(names.title(draft, t)), draft.id().path()));
  }

  private static Link home(Government government) {
    return new Link(government.shortName(), "/trabajo/" + government.key());
  }
}
