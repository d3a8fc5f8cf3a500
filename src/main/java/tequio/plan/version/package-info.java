/** Published versions of plans and commitments, with their queries. */
@org.springframework.modulith.NamedInterface("version")
package tequio.plan.version;
