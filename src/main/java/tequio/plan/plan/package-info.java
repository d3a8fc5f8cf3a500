/** The page of an action plan. */
@org.springframework.modulith.NamedInterface("plan")
package tequio.plan.plan;
