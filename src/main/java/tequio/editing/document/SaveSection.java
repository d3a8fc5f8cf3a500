package tequio.editing.document;

import java.util.Map;
import org.springframework.stereotype.Component;
import tequio.editing.section.DraftContent;
import tequio.editing.section.SavePart;
import tequio.editing.section.SavePart.Saving;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.Section;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormReader;
import tequio.web.form.FormWriter;

/** Saves one section of a draft, or returns the form with its problems. */
@Component
class SaveSection {

  private static final FieldTypeResolver SHAPES =
      new FieldTypeResolver(Map.of(), java.util.Set.of());

  private final DocumentDrafts drafts;

  SaveSection(DocumentDrafts drafts) {
    this.drafts = drafts;
  }

  /** The questions of a section. */
  static java.util.List<FieldType.Part> questions(DocumentKind<?> kind, Section section) {
    var all = SHAPES.of(kind.content());
    return section.components().stream().map(all::part).toList();
  }

  Saving save(DocumentKind<?> kind, DocumentDraft draft, Section section, FormData sent, Texts t) {
    if (!sent.one(Form.ACT).isEmpty()) {
      return new Saving.Again(Form.of(Form.changed(sent)));
    }
    var questions = questions(kind, section);
    if (!sent.one(SavePart.SEEN).equals(draft.seen(section))) {
      return new Saving.Overtaken(Form.of(sent), FormWriter.write(questions, draft.read(section)));
    }
    var reader = new FormReader(sent, t, Map.of());
    var words = reader.read(questions, "");
    if (!reader.problems().isEmpty()) {
      return new Saving.Again(new Form(sent, reader.problems()));
    }
    return keep(kind, draft.write(section, words), section, sent, t);
  }

  private Saving keep(
      DocumentKind<?> kind, DocumentDraft next, Section section, FormData sent, Texts t) {
    var problems =
        DraftContent.of(kind, next.document().government(), next.body())
            .problems(section.components(), t);
    if (!problems.isEmpty()) {
      return new Saving.Again(new Form(sent, problems));
    }
    if (drafts.save(next)) {
      return new Saving.Done();
    }
    return drafts
        .find(next.document())
        .map(newer -> save(kind, newer, section, sent, t))
        .orElseGet(Saving.Vanished::new);
  }
}
