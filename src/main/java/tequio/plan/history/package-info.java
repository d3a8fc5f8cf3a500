/** What differs from one version to the next, in words. */
@org.springframework.modulith.NamedInterface("history")
package tequio.plan.history;
