package tequio.declaration.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.declaration.content.DeclarationSignature;
import tequio.declaration.content.DeclarationSignature.SignatureMethod;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.mail.MailAddress;

/** Store of who signs a declaration, and of their signatures. */
@Component
@Transactional
public class Signatories {

  private static final String THIS = " where government = :government and exercise = :exercise";

  private final JdbcClient jdbc;
  private final Clock clock;

  Signatories(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose declaration of which exercise an account is to sign. */
  public record OwnSignature(GovernmentKey government, String exercise) {}

  /** In the order in which they were named. */
  public List<Signatory> list(PendingDeclaration declaration) {
    return of(declaration, "select * from declaration_signatory" + THIS + " order by number")
        .query(Signatories::read)
        .list();
  }

  public Optional<Signatory> find(PendingDeclaration declaration, int number) {
    return list(declaration).stream().filter(it -> it.number() == number).findFirst();
  }

  /** The one whose address is that of this account. */
  public Optional<Signatory> find(PendingDeclaration declaration, UUID account) {
    return of(
            declaration,
            "select * from declaration_signatory"
                + THIS
                + " and (signed_by = :account and method = 'screen'"
                + " or mail = (select mail from account where id = :account))")
        .param("account", account)
        .query(Signatories::read)
        .optional();
  }

  /** What waits for a signature of this account, of whatever government. */
  public List<OwnSignature> listOf(UUID account) {
    return jdbc.sql(
            """
            select government, exercise
            from declaration_signatory join joint_declaration using (government, exercise)
            where signed is null and state = 'signing'
              and mail = (select mail from account where id = ?)
            order by government, exercise
            """)
        .param(account)
        .query((row, number) ->
            new OwnSignature(
                new GovernmentKey(row.getString("government")), row.getString("exercise")))
        .list();
  }

  /** Whether somebody was added; not where that name or address is on the list already. */
  boolean add(PendingDeclaration declaration, Signatory who) {
    return of(
                declaration,
                """
                insert into declaration_signatory
                  (government, exercise, number, party, name, office, mail)
                select :government, :exercise, coalesce(max(number), 0) + 1, :party, :name, :office,
                  :mail
                from declaration_signatory where government = :government and exercise = :exercise
                on conflict do nothing
                """)
            .param("party", who.party())
            .param("name", who.name())
            .param("office", who.office())
            .param("mail", who.mail().map(MailAddress::value).orElse(null))
            .update()
        == 1;
  }

  /** Whether somebody who has not signed was taken off the list. */
  boolean remove(PendingDeclaration declaration, int number) {
    return of(
                declaration,
                "delete from declaration_signatory"
                    + THIS
                    + " and number = :number and signed is null")
            .param("number", number)
            .update()
        == 1;
  }

  /** Whether it is signed by this now; not where it was before. */
  boolean sign(
      PendingDeclaration declaration, int number, DeclarationSignature signature, UUID by) {
    return of(
                declaration,
                "update declaration_signatory set signed = :day, method = :method, scan = :scan,"
                    + " signed_by = :by, recorded = :now"
                    + THIS
                    + " and number = :number and signed is null")
            .param("day", signature.signed().first())
            .param("method", signature.method().name().toLowerCase(Locale.ROOT))
            .param("scan", signature.scan().orElse(null))
            .param("by", by)
            .param("now", Timestamp.from(clock.instant()))
            .param("number", number)
            .update()
        == 1;
  }

  /** Once all have signed nobody is written to any more. */
  void forgetAddresses(PendingDeclaration declaration) {
    int forgotten = of(declaration, "update declaration_signatory set mail = null" + THIS).update();
    if (forgotten == 0) {
      throw new IllegalStateException("signed by nobody: " + declaration.exercise());
    }
  }

  private JdbcClient.StatementSpec of(PendingDeclaration declaration, String sql) {
    return jdbc.sql(sql)
        .param("government", declaration.government().value())
        .param("exercise", declaration.exercise());
  }

  private static Signatory read(ResultSet row, int index) throws SQLException {
    @Nullable String mail = row.getString("mail");
    return new Signatory(
        row.getInt("number"),
        row.getString("party"),
        row.getString("name"),
        row.getString("office"),
        Optional.ofNullable(mail).map(MailAddress::new),
        signature(row));
  }

  private static Optional<DeclarationSignature> signature(ResultSet row) throws SQLException {
    @Nullable String day = row.getString("signed");
    @Nullable String scan = row.getString("scan");
    return day == null
        ? Optional.empty()
        : Optional.of(
            new DeclarationSignature(
                row.getString("party"),
                row.getString("name"),
                Text.spanish(row.getString("office")),
                PartialDate.parse(day),
                SignatureMethod.valueOf(row.getString("method").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(scan)));
  }
}
