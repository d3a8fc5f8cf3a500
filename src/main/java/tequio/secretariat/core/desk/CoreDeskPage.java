package tequio.secretariat.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tequio.kernel.Page;
import tequio.secretariat.core.CoreRecord;
import tequio.secretariat.core.register.CoreParticipant;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * Civil-society core, for whoever works on it.
 *
 * @param core empty until it is public
 * @param waiting requests whose address is confirmed
 * @param decides whether whoever looks decides on requests
 * @param calls whether whoever looks publishes calls
 * @param refused the request whose reason was sent and is wrong
 * @param reason what was typed as its reason
 */
public record CoreDeskPage(
    Government government,
    Optional<CoreRecord> core,
    List<CoreParticipant> waiting,
    boolean decides,
    boolean calls,
    Optional<UUID> refused,
    String reason)
    implements Page {

  public CoreDeskPage {
    waiting = List.copyOf(waiting);
  }

  @Override
  public int status() {
    return refused.isPresent() ? 422 : 200;
  }

  public String path() {
    return CoreDesk.path(government.key());
  }

  public String draftPath() {
    return "/trabajo/" + government.key() + "/documentos/civil-society-core/1";
  }

  public List<Link> crumbs(Texts t) {
    return CoreDesk.crumbs(government, t);
  }

  CoreDeskPage wrong(UUID id, String typed) {
    return new CoreDeskPage(government, core, waiting, decides, calls, Optional.of(id), typed);
  }

  public boolean isWrong(CoreParticipant one) {
    return refused.filter(it -> it.equals(one.id())).isPresent();
  }

  /** Returns what was typed as the reason of a refusal. */
  public String reason(CoreParticipant one) {
    return isWrong(one) ? reason : "";
  }
}
