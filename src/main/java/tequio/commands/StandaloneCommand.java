package tequio.commands;

import java.util.concurrent.Callable;

/**
 * Command that runs without the Spring application and opens what it needs itself. It is found and
 * named like an {@link ApplicationCommand}.
 */
public interface StandaloneCommand extends Callable<Integer> {}
