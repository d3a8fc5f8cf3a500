package tequio.accounts.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.audit.AuditEntries;

/** Recent audit entries about one account: acts of its owner and acts of others on it. */
@Component
public class AccountActivity {

  private static final int SHOWN = 20;

  private final AuditEntries notes;
  private final AuditLineNames lines;

  AccountActivity(AuditEntries notes, AuditLineNames lines) {
    this.notes = notes;
    this.lines = lines;
  }

  public List<AuditPage.Line> of(AccountId account) {
    return lines.of(notes.of(account.value(), SHOWN));
  }
}
