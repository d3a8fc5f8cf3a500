/** A published commitment as it stands on a day: what every page about it shows. */
@org.springframework.modulith.NamedInterface("promise")
package tequio.plan.promise;
