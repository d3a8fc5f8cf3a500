package tequio.accounts.role;

import java.time.LocalDate;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.person.AccountId;

/** A role with the person who has it, as others see it who may. */
public record AssignedRole(
    RoleAssignment held, AccountId account, String name, String mail, LocalDate starts) {}
