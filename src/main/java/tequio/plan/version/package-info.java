/** What is public of plans and commitments, for every page that reads it. */
@org.springframework.modulith.NamedInterface("version")
package tequio.plan.version;
