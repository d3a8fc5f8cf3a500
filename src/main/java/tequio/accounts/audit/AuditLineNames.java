package tequio.accounts.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.person.Accounts;
import tequio.audit.AuditEntry;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Resolves the keys in audit entries to today's names of people and governments. */
@Component
class AuditLineNames {

  private final Accounts accounts;
  private final Gazetteer gazetteer;

  AuditLineNames(Accounts accounts, Gazetteer gazetteer) {
    this.accounts = accounts;
    this.gazetteer = gazetteer;
  }

  List<AuditPage.Line> of(List<AuditEntry> notes) {
    var people =
        notes.stream()
            .flatMap(note -> Stream.concat(note.account().stream(), note.about().stream()))
            .distinct()
            .toList();
    var names = accounts.names(people);
    return notes.stream().map(note -> line(note, names)).toList();
  }

  private AuditPage.Line line(AuditEntry note, Map<UUID, String> names) {
    return new AuditPage.Line(
        note.seq(),
        note.at(),
        note.what(),
        note.account().flatMap(it -> Optional.ofNullable(names.get(it))),
        note.account().isPresent(),
        note.about()
            .filter(it -> !note.account().equals(Optional.of(it)))
            .flatMap(it -> Optional.ofNullable(names.get(it))),
        note.government().map(this::government),
        note.subject());
  }

  private String government(String key) {
    return gazetteer.find(new GovernmentKey(key)).map(Government::fullName).orElse(key);
  }
}
