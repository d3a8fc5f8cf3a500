package tequio.accounts.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.audit.AuditNotes;

/** What somebody did here lately, and what others did to their account. */
@Component
public class OwnActs {

  private static final int SHOWN = 20;

  private final AuditNotes notes;
  private final Lines lines;

  OwnActs(AuditNotes notes, Lines lines) {
    this.notes = notes;
    this.lines = lines;
  }

  public List<AuditPage.Line> of(AccountId account) {
    return lines.of(notes.of(account.value(), SHOWN));
  }
}
