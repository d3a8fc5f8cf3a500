/** What an action plan says of itself. */
@org.springframework.modulith.NamedInterface("plan")
package tequio.plan.plan;
