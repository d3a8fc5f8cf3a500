package tequio.accounts.role;

import java.time.LocalDate;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.person.AccountId;

/** Role with its holder, as people who may manage roles see it. */
public record AssignedRole(
    RoleAssignment held, AccountId account, String name, String mail, LocalDate starts) {}
