package tequio.editing.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.workspace.DraftAccess;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.territory.Gazetteer;

/** Checks access to drafts of documents by the permissions of their kind. */
@Component
class DocumentAccess {

  private final KindRegistry kinds;
  private final Gazetteer gazetteer;

  DocumentAccess(KindRegistry kinds, Gazetteer gazetteer) {
    this.kinds = kinds;
    this.gazetteer = gazetteer;
  }

  /** A document that the caller may do this to. */
  record Opened(DocumentKind<?> kind, SubjectReference document) {

    String path() {
      return DocumentDraftPages.path(document);
    }
  }

  Opened toRead(HttpServletRequest sent, Caller caller) {
    return open(sent, caller, KindPermissions::read);
  }

  Opened toDraft(HttpServletRequest sent, Caller caller) {
    return open(sent, caller, KindPermissions::draft);
  }

  Opened toPublish(HttpServletRequest sent, Caller caller) {
    return open(sent, caller, KindPermissions::publish);
  }

  /** A kind of numbered documents, for a government of which the caller may begin another one. */
  record NextOfKind(DocumentKind<?> kind, GovernmentKey government) {}

  NextOfKind toBegin(HttpServletRequest sent, Caller caller) {
    var address = variables(sent);
    var government = government(address);
    var kind = kind(address, government);
    caller.mayOrRefuse(kind.permissions().draft(), government);
    if (!kind.governments().test(government)
        || kind.address().form() != DocumentAddress.Form.NUMBERED) {
      throw DraftAccess.nothingThere();
    }
    return new NextOfKind(kind, government);
  }

  private Opened open(
      HttpServletRequest sent, Caller caller, Function<KindPermissions, Permission> what) {
    var address = variables(sent);
    var government = government(address);
    var kind = kind(address, government);
    if (!kind.address().form().accepts(address.getOrDefault("number", ""))) {
      throw DraftAccess.nothingThere();
    }
    var document = kind.ref(government, address.getOrDefault("number", ""));
    caller.mayOrRefuse(what.apply(kind.permissions()), document);
    return new Opened(kind, document);
  }

  private GovernmentKey government(Map<String, String> address) {
    return GovernmentKey.find(address.getOrDefault("government", ""))
        .filter(it -> gazetteer.find(it).isPresent())
        .orElseThrow(DraftAccess::nothingThere);
  }

  private DocumentKind<?> kind(Map<String, String> address, GovernmentKey government) {
    return kinds
        .findDocument(address.getOrDefault("document", ""))
        .filter(PublicKind::isStoredHere)
        .filter(DocumentKind::isDrafted)
        .filter(it -> it.governments().test(government))
        .orElseThrow(DraftAccess::nothingThere);
  }

  /** Of the address alone: what a form says must not name another document. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> variables(HttpServletRequest sent) {
    var variables = sent.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : (Map<String, String>) variables;
  }
}
