package tequio.commands;

import java.util.concurrent.Callable;

/**
 * Work that one command does without starting the program: it opens by itself what it needs, so
 * nothing else begins to work meanwhile. Otherwise like a {@link ApplicationCommand}.
 */
public interface StandaloneCommand extends Callable<Integer> {}
