package tequio.declaration;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Does what the program does by itself with the rows of all governments in sight. */
@Component
public class EveryGovernment {

  private final Gazetteer gazetteer;
  private final TenantContext tenants;

  EveryGovernment(Gazetteer gazetteer, TenantContext tenants) {
    this.gazetteer = gazetteer;
    this.tenants = tenants;
  }

  public <T extends @Nullable Object, X extends Throwable> T within(
      ScopedValue.CallableOp<T, X> work) throws X {
    return tenants.within(keys(), work);
  }

  private List<GovernmentKey> keys() {
    return Stream.of(
            Stream.of(gazetteer.federation()),
            gazetteer.listStates().stream(),
            gazetteer.listMunicipalities().stream())
        .flatMap(it -> it)
        .map(Government::key)
        .toList();
  }
}
