package tequio.consultation.contact;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Personal data: the submissions of which the address of an account wants to hear. */
@Component
class SubmissionPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;
  private final TenantContext scope;

  SubmissionPersonalData(JdbcClient jdbc, Gazetteer gazetteer, TenantContext scope) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
    this.scope = scope;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return everywhere(() -> Map.of("submission-contacts", list(who)));
  }

  private List<Map<String, @Nullable Object>> list(DataSubject who) {
    return jdbc.sql(
            """
            select government, consultation, number::text, address, confirmed::text, asked_at::text
            from submission_contact where address = ? order by asked_at
            """)
        .param(who.mail())
        .query()
        .listOfRows();
  }

  @Override
  public void erase(DataSubject who) {
    var unused =
        everywhere(() ->
            jdbc.sql("delete from submission_contact where address = ?")
                .param(who.mail())
                .update());
  }

  private <T> T everywhere(Supplier<T> work) {
    var keys =
        Stream.of(
                Stream.of(gazetteer.federation()),
                gazetteer.listStates().stream(),
                gazetteer.listMunicipalities().stream())
            .flatMap(it -> it)
            .map(Government::key)
            .toList();
    return scope.within(keys, work::get);
  }
}
