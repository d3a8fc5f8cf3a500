package tequio.commands;

import java.util.concurrent.Callable;

/**
 * Command that runs without the Spring application and opens what it needs itself. Otherwise like
 * an {@link ApplicationCommand}.
 */
public interface StandaloneCommand extends Callable<Integer> {}
