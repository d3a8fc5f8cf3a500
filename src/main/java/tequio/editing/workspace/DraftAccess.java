package tequio.editing.workspace;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;
import static org.springframework.web.servlet.HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Checks access to drafts of documents by the permissions of their kind. */
@Component
public class DraftAccess {

  private final Gazetteer gazetteer;
  private final KindRegistry kinds;

  DraftAccess(Gazetteer gazetteer, KindRegistry kinds) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
  }

  /** A document that the caller may do something to, and its kind. */
  public record Opened(DocumentKind<?> kind, Draft.Id id) {

    /** Where it is worked on. */
    public String path() {
      return id.path();
    }
  }

  /** A kind of numbered documents, for a government of which the caller may begin another one. */
  public record NextOfKind(DocumentKind<?> kind, GovernmentKey government) {}

  /** The government of the address, where the caller may do this to it. */
  public Government open(String key, Caller caller, Permission act) {
    var government = find(key);
    caller.mayOrRefuse(act, government.key());
    return government;
  }

  /** The document of the address; somebody may be allowed one of them and no other. */
  public Draft.Id open(String key, String kind, String code, Caller caller, Permission act) {
    var id = opened(find(key).key(), kinds.findDocument(kind).orElseThrow(), code).id();
    caller.mayOrRefuse(act, id.ref());
    return id;
  }

  /** The same of any kind, where its permissions let the caller do this. */
  public Opened open(
      HttpServletRequest sent, Caller caller, Function<KindPermissions, Permission> act) {
    var address = variables(sent);
    var government = find(variable(address, "government")).key();
    var code = address.containsKey("code") ? "code" : "number";
    var opened = opened(government, kind(sent, address, government), variable(address, code));
    caller.mayOrRefuse(act.apply(opened.kind().permissions()), opened.id().ref());
    return opened;
  }

  /** The kind of the address, of which the caller may begin another document. */
  public NextOfKind openNext(HttpServletRequest sent, Caller caller) {
    var address = variables(sent);
    var government = find(variable(address, "government")).key();
    var kind = storedKind(variable(address, "document"), government);
    caller.mayOrRefuse(kind.permissions().draft(), government);
    if (kind.isBegunByFeature() || kind.address().form() != DocumentAddress.Form.NUMBERED) {
      throw nothingThere();
    }
    return new NextOfKind(kind, government);
  }

  /** The slug of the section that the address names. */
  static String section(HttpServletRequest asked) {
    var address = variables(asked);
    return variable(address, address.containsKey("section") ? "section" : "slug");
  }

  /** The item of a section that the address names; empty where it names none. */
  static String item(HttpServletRequest asked) {
    return variable(variables(asked), "item");
  }

  private static Opened opened(GovernmentKey government, DocumentKind<?> kind, String code) {
    if (!kind.address().form().accepts(code)) {
      throw nothingThere();
    }
    return new Opened(kind, new Draft.Id(government, kind.code(), code));
  }

  /** Plans and commitments have a segment of their own; of others the address says the code. */
  private DocumentKind<?> kind(
      HttpServletRequest sent, Map<String, String> address, GovernmentKey government) {
    if (address.containsKey("document")) {
      return storedKind(variable(address, "document"), government);
    }
    var route = String.valueOf(sent.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE));
    boolean plan =
        address.containsKey("kind")
            ? variable(address, "kind").equals("planes")
            : route.contains("/planes/");
    return kinds.findDocument(plan ? Draft.Id.PLAN : Draft.Id.COMMITMENT).orElseThrow();
  }

  private DocumentKind<?> storedKind(String code, GovernmentKey government) {
    return kinds
        .findDocument(code)
        .filter(PublicKind::isStoredHere)
        .filter(DocumentKind::isDrafted)
        .filter(it -> it.governments().test(government))
        .orElseThrow(DraftAccess::nothingThere);
  }

  private Government find(String key) {
    return gazetteer.findByKey(key).orElseThrow(DraftAccess::nothingThere);
  }

  private static String variable(Map<String, String> address, String name) {
    return address.getOrDefault(name, "");
  }

  /** Of the address alone: what a form says must not name another document. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> variables(HttpServletRequest sent) {
    var variables = sent.getAttribute(URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : (Map<String, String>) variables;
  }

  public static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
