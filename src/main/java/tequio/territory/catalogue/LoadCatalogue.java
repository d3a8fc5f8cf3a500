package tequio.territory.catalogue;

import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import tequio.territory.Gazetteer;

/** Inserts new governments and updates changed ones at start, and builds the {@link Gazetteer}. */
@Configuration(proxyBeanMethods = false)
class LoadCatalogue {

  @Bean
  Gazetteer gazetteer(
      CatalogueTable table,
      TransactionOperations transaction,
      @Value("${tequio.demo:false}") boolean demo) {
    var wanted = new ArrayList<>(InegiCatalogue.real());
    if (demo) {
      wanted.addAll(InegiCatalogue.fictional());
    }
    var stored = table.read();
    var fresh = wanted.stream().filter(each -> !each.equals(stored.get(each.key()))).toList();
    if (!fresh.isEmpty()) {
      transaction.executeWithoutResult(status -> table.write(fresh));
    }
    return Gazetteer.of((fresh.isEmpty() ? stored : table.read()).values());
  }
}
