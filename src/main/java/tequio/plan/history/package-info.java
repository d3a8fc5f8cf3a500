/** Differences between versions of plans and commitments, and the sentences that describe them. */
@org.springframework.modulith.NamedInterface("history")
package tequio.plan.history;
