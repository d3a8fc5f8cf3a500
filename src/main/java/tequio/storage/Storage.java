package tequio.storage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.util.ClassUtils;
import tequio.kernel.Id;

/** How domain types become columns: decided here once, so that no feature has a mapper. */
@Configuration(proxyBeanMethods = false)
class Storage {

  @Bean
  JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
    List<Object> conversions = new ArrayList<>();
    for (Class<? extends Id> type : recordsOf(Id.class)) {
      conversions.add(new IdConversion.Write(type));
      conversions.add(new IdConversion.Read(type));
    }
    return JdbcCustomConversions.of(dialect, conversions);
  }

  private static <T> List<Class<? extends T>> recordsOf(Class<T> kind) {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(kind));
    return scan.findCandidateComponents("tequio").stream()
        .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null))
        .filter(Class::isRecord)
        .<Class<? extends T>>map(type -> type.asSubclass(kind))
        .toList();
  }
}
