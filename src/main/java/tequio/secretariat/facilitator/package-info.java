/** Facilitators of secretariats: their periods and duties. */
@org.springframework.modulith.NamedInterface("facilitator")
package tequio.secretariat.facilitator;
