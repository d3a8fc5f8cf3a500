package tequio.accounts.person;

import java.util.UUID;
import tequio.kernel.Id;

/** Key of an account. */
public record AccountId(UUID value) implements Id {}
