/** The civil-society core of a government: what it is, and the facts about it. */
@org.springframework.modulith.NamedInterface("core")
package tequio.secretariat.core;
