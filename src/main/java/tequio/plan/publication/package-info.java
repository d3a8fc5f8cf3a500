/** Publication of plans: new versions, their events, and the rebuild from the record. */
@org.springframework.modulith.NamedInterface("publication")
package tequio.plan.publication;
