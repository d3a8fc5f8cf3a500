package tequio.accounts.firststep;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.firststep.FirstStep.FirstStepKind;
import tequio.accounts.firststep.FirstStep.FirstStepState;
import tequio.accounts.paperkey.PaperKeys;
import tequio.accounts.person.AccountId;
import tequio.mail.MailStatus;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** Checks which first steps of a new installation are done. */
@Component
public class FirstSteps {

  private final JdbcClient jdbc;
  private final Settings settings;
  private final MailStatus mail;
  private final PaperKeys keys;

  FirstSteps(JdbcClient jdbc, Settings settings, MailStatus mail, PaperKeys keys) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.mail = mail;
    this.keys = keys;
  }

  /**
   * Returns all steps in order; empty once every one but mail is done, and for callers who are no
   * administrators.
   */
  public List<FirstStep> of(Caller caller) {
    if (!caller.may(Permission.GRANT_ROLE)) {
      return List.of();
    }
    var all =
        Stream.of(FirstStepKind.values()).map(kind -> new FirstStep(kind, state(kind))).toList();
    return all.stream().allMatch(it -> it.isDone() || it.kind() == FirstStepKind.MAIL)
        ? List.of()
        : all;
  }

  /** Whether this site can send mail. */
  public boolean canSend() {
    return mail.canSend();
  }

  /**
   * Whether the caller could not sign in again after signing out: no mail, no passkey and no
   * printed code.
   */
  public boolean lacksWayIn(Caller caller) {
    if (mail.canSend()) {
      return false;
    }
    var account = new AccountId(caller.personOrRefuse().account());
    return keys.countLeft(account) == 0
        && !jdbc.sql("select exists (select from account_passkey where account = ?)")
            .param(account.value())
            .query(Boolean.class)
            .single();
  }

  private FirstStepState state(FirstStepKind kind) {
    return switch (kind) {
      case MAIL -> done(mail.canSend());
      case OPERATOR ->
          done(
              settings.find(Setting.TEQUIO_OPERATOR).isPresent()
                  && settings.find(Setting.TEQUIO_CONTACT).isPresent());
      case GOVERNMENT -> done(holds("select exists (select from administration)"));
      case OFFICER -> officer();
    };
  }

  private FirstStepState officer() {
    if (holds("select exists (select from account_role where role = 'officer')")) {
      return FirstStepState.DONE;
    }
    return holds(
            "select exists (select from invitation where ended is null and gives ->> 'role' ="
                + " 'OFFICER')")
        ? FirstStepState.STARTED
        : FirstStepState.TO_DO;
  }

  private static FirstStepState done(boolean is) {
    return is ? FirstStepState.DONE : FirstStepState.TO_DO;
  }

  private boolean holds(String sql) {
    return jdbc.sql(sql).query(Boolean.class).single();
  }
}
