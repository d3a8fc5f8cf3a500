package tequio.counting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Hears, in every test with a context, which statements a thread sends to the database. */
public final class Statements implements ContextCustomizerFactory {

  private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

  /** The statements that this thread prepares meanwhile. */
  public static List<String> during(Act act) throws Exception {
    var heard = new ArrayList<String>();
    HEARD.set(heard);
    try {
      act.run();
    } finally {
      HEARD.remove();
    }
    return heard;
  }

  /** What a test does. */
  public interface Act {
    void run() throws Exception;
  }

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return new Customizer();
  }

  /** Equal to every other, so that contexts are cached across test classes. */
  private record Customizer() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      context.getBeanFactory().addBeanPostProcessor(new Listening());
    }
  }

  private static final class Listening implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof DataSource source ? new Heard(source) : bean;
    }
  }

  private static final class Heard extends DelegatingDataSource {

    Heard(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().startsWith("prepare") && HEARD.get() != null) {
                  HEARD.get().add(String.valueOf(arguments[0]));
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException thrown) {
                  throw thrown.getCause();
                }
              });
    }
  }
}
