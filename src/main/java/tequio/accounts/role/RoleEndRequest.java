package tequio.accounts.role;

import java.util.UUID;
import tequio.accounts.person.AccountId;

/** A request to end a role that waits for confirmation by somebody other than who asked. */
public record RoleEndRequest(UUID role, AccountId by, String name) {}
