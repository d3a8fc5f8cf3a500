package tequio.secretariat.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;

/** Store of the addresses to which the holders of seats are written. */
@Component
@Transactional
public class SeatContacts {

  private final JdbcClient jdbc;

  SeatContacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Addresses by code of the appointment. */
  public Map<String, MailAddress> list(GovernmentKey government) {
    var found = new HashMap<String, MailAddress>();
    jdbc.sql("select appointment, mail from seat_contact where government = ?")
        .param(government.value())
        .query(row -> {
          found.put(row.getString("appointment"), new MailAddress(row.getString("mail")));
        });
    return Map.copyOf(found);
  }

  /** Appointments whose holder is written to at the address of an account. */
  public Set<String> appointmentsOf(GovernmentKey government, UUID account) {
    return Set.copyOf(
        jdbc.sql(
                """
                select c.appointment from seat_contact c join account a on a.mail = c.mail
                where c.government = ? and a.id = ?
                """)
            .params(government.value(), account)
            .query((row, number) -> row.getString("appointment"))
            .list());
  }

  /** Keeps the address of an appointment, or forgets it. */
  public void set(GovernmentKey government, String appointment, Optional<MailAddress> mail) {
    int changed =
        mail.isPresent()
            ? keep(government, appointment, mail.get())
            : forget(government, appointment);
    if (changed > 1) {
      throw new IllegalStateException("kept twice: " + appointment);
    }
  }

  private int keep(GovernmentKey government, String appointment, MailAddress mail) {
    return jdbc.sql(
            """
            insert into seat_contact (government, appointment, mail) values (?, ?, ?)
            on conflict (government, appointment) do update set mail = excluded.mail
            """)
        .params(government.value(), appointment, mail.value())
        .update();
  }

  private int forget(GovernmentKey government, String appointment) {
    return jdbc.sql("delete from seat_contact where government = ? and appointment = ?")
        .params(government.value(), appointment)
        .update();
  }
}
