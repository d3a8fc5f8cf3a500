package tequio.commands;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import tequio.settings.StartupException;

/**
 * Keeps Spring Boot from logging the stack trace of a {@link StartupException} during the start:
 * {@link CommandErrorReporter} prints its message.
 */
final class StopReporter implements SpringBootExceptionReporter {

  StopReporter(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return CommandErrorReporter.findStop(failure).isPresent();
  }
}
