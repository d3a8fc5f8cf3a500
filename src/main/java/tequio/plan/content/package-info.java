/** What plans and commitments say. */
@org.springframework.modulith.NamedInterface("content")
package tequio.plan.content;
