package tequio.editing.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.editing.section.FormSection;
import tequio.editing.section.FormSections;
import tequio.editing.section.SectionTarget;
import tequio.publishing.kind.KindPermissions;

/** Opens the section that an address names, to whoever may write it. */
@Component
class SectionAddress {

  /** The item of a list that is not there yet. */
  static final String NEW = "nuevo";

  private final DraftAccess access;

  SectionAddress(DraftAccess access) {
    this.access = access;
  }

  /** A section of a document that the caller may write. */
  record OpenSection(Draft.Id id, FormSection part) {

    String path() {
      return SectionPageFactory.path(id, part);
    }
  }

  OpenSection open(HttpServletRequest asked, Caller caller) {
    var its = access.open(asked, caller, KindPermissions::draft);
    return FormSections.find(its.kind(), DraftAccess.section(asked))
        .map(it -> new OpenSection(its.id(), it))
        .orElseThrow(DraftAccess::nothingThere);
  }

  /** The item that the address names, whether it still is there or not, or the section itself. */
  SectionTarget place(HttpServletRequest sent, OpenSection its) {
    var item = DraftAccess.item(sent);
    return item.isEmpty() ? whole(its.part()) : item(its.part(), item);
  }

  static SectionTarget whole(FormSection part) {
    if (part.isOneByOne()) {
      throw DraftAccess.nothingThere();
    }
    return new SectionTarget(part, OptionalInt.empty());
  }

  /** The item as its address names it, whether it still is there or not; the last for a new one. */
  static SectionTarget item(FormSection part, String item) {
    if (!part.isOneByOne() || !item.equals(NEW) && !item.matches("[1-9]\\d{0,3}")) {
      throw DraftAccess.nothingThere();
    }
    int at = item.equals(NEW) ? Integer.MAX_VALUE : Integer.parseInt(item) - 1;
    return new SectionTarget(part, OptionalInt.of(at));
  }
}
