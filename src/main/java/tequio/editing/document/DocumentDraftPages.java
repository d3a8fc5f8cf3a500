package tequio.editing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.conflict.VanishedDraftPage;
import tequio.editing.section.DraftContent;
import tequio.editing.workspace.EditConflictPage;
import tequio.editing.workspace.FormPage;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Page;
import tequio.kernel.SubjectReference;
import tequio.publishing.difference.Comparison;
import tequio.publishing.difference.ComparisonRules;
import tequio.publishing.difference.Difference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.kind.Section;
import tequio.publishing.page.ContentView;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormWriter;

/** Builds the pages of drafts of documents of any kind. */
@Component
class DocumentDraftPages {

  private final DocumentDrafts drafts;
  private final Documents documents;
  private final Gazetteer gazetteer;

  DocumentDraftPages(DocumentDrafts drafts, Documents documents, Gazetteer gazetteer) {
    this.drafts = drafts;
    this.documents = documents;
    this.gazetteer = gazetteer;
  }

  /** Where it is worked on. */
  static String path(SubjectReference document) {
    return "/trabajo/%s/documentos/%s/%s"
        .formatted(document.government(), document.kind(), document.code());
  }

  /** Below which documents of a kind are worked on. */
  static String path(GovernmentKey government, PublicKind kind) {
    return "/trabajo/%s/documentos/%s".formatted(government, kind.code());
  }

  <C extends Record> Page document(
      DocumentKind<C> kind, SubjectReference document, Caller caller, Texts t) {
    var draft = drafts.find(document);
    var government = gazetteer.get(document.government());
    return new DocumentDraftPage(
        government,
        kind,
        path(document),
        draft.map(it -> lines(kind, it, t)).orElse(List.of()),
        draft.isPresent(),
        caller.may(kind.permissions().draft(), document),
        caller.may(kind.permissions().publish(), document),
        documents
            .find(kind, document)
            .map(it -> government.path() + kind.address().path(document.code())),
        List.of(home(government)));
  }

  private static <C extends Record> List<DocumentDraftPage.Line> lines(
      DocumentKind<C> kind, DocumentDraft draft, Texts t) {
    var read = DraftContent.of(kind, draft.document().government(), draft.body());
    return kind.sections().stream()
        .map(it ->
            new DocumentDraftPage.Line(
                it.slug(), sectionKey(kind, it), read.problems(it.components(), t).isEmpty()))
        .toList();
  }

  Page ask(DocumentKind<?> kind, DocumentDraft draft, Section section, Texts t) {
    var questions = SaveSection.questions(kind, section);
    var form = Form.of(FormWriter.write(questions, draft.read(section)));
    return again(kind, draft, section, form, draft.seen(section), t);
  }

  Page again(
      DocumentKind<?> kind, DocumentDraft draft, Section section, Form form, String seen, Texts t) {
    return new FormPage(
        over(kind, draft.document(), t),
        t.say(sectionKey(kind, section)),
        "",
        path(draft.document()) + "/partes/" + section.slug(),
        SaveSection.questions(kind, section),
        form,
        seen,
        "document-draft.save",
        crumbs(kind, draft.document(), t));
  }

  Page overtaken(
      DocumentKind<?> kind,
      DocumentDraft draft,
      Section section,
      Form form,
      FormData now,
      Texts t) {
    return new EditConflictPage(
        over(kind, draft.document(), t),
        t.say(sectionKey(kind, section)),
        path(draft.document()) + "/partes/" + section.slug(),
        SaveSection.questions(kind, section),
        form,
        now,
        draft.seen(section),
        crumbs(kind, draft.document(), t));
  }

  /** Gives back what was written in a draft that a colleague published or discarded meanwhile. */
  Page vanished(
      DocumentKind<?> kind, SubjectReference document, Section section, FormData sent, Texts t) {
    return new VanishedDraftPage(
        over(kind, document, t),
        false,
        "",
        SaveSection.questions(kind, section),
        Form.of(sent),
        crumbs(kind, document, t));
  }

  /** How it will look; with questions, the page that publishes it. */
  <C extends Record> Page preview(
      DocumentKind<C> kind,
      DocumentDraft draft,
      List<FieldType.Part> questions,
      Form form,
      Texts t) {
    var content = DraftContent.of(kind, draft.document().government(), draft.body()).content();
    return new DocumentPreviewPage(
        over(kind, draft.document(), t),
        t.say(questions.isEmpty() ? "document-draft.preview" : "document-draft.publish"),
        ContentView.of(kind, content, this::name),
        differences(kind, draft, content),
        path(draft.document()) + "/publicacion",
        questions,
        form,
        draft.seen(),
        crumbs(kind, draft.document(), t));
  }

  Page discard(DocumentKind<?> kind, DocumentDraft draft, Texts t) {
    return new FormPage(
        over(kind, draft.document(), t),
        t.say("document-draft.discard"),
        t.say("document-draft.discard.lead"),
        path(draft.document()) + "/descarte",
        List.of(),
        Form.of(FormData.NONE),
        draft.seen(),
        "document-draft.discard",
        crumbs(kind, draft.document(), t));
  }

  private <C extends Record> Optional<List<Difference>> differences(
      DocumentKind<C> kind, DocumentDraft draft, C content) {
    var rules = ComparisonRules.of(kind.content(), this::name);
    return DraftContent.of(kind, draft.document().government(), draft.body()).violations().isEmpty()
        ? documents
            .find(kind, draft.document())
            .map(it -> Comparison.of(it.content(), content, rules))
        : Optional.empty();
  }

  private String over(DocumentKind<?> kind, SubjectReference document, Texts t) {
    return gazetteer.get(document.government()).fullName() + " · " + t.say(kind.nameKey());
  }

  private List<Link> crumbs(DocumentKind<?> kind, SubjectReference document, Texts t) {
    var crumbs = new ArrayList<Link>();
    crumbs.add(home(gazetteer.get(document.government())));
    crumbs.add(new Link(t.say(kind.nameKey()), path(document)));
    return List.copyOf(crumbs);
  }

  private static Link home(Government government) {
    return new Link(government.shortName(), "/trabajo/" + government.key());
  }

  private static String sectionKey(DocumentKind<?> kind, Section section) {
    return "section." + kind.code() + "." + section.slug();
  }

  private String name(GovernmentKey key) {
    return gazetteer.find(key).map(Government::fullName).orElse(key.value());
  }
}
