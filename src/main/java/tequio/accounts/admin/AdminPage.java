package tequio.accounts.admin;

import java.util.List;
import tequio.accounts.firststep.FirstStep;
import tequio.kernel.Page;

/**
 * Start page of an administrator: what can be configured and what needs attention.
 *
 * @param steps the first steps; empty once all are done
 * @param mail whether this site can send mail
 */
public record AdminPage(List<FirstStep> steps, boolean mail) implements Page {}
