/** Rules that derive the status of a commitment from reports and verifications. */
@org.springframework.modulith.NamedInterface("status")
package tequio.plan.status;
