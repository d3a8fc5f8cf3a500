/** The register of a civil-society core: who asks to join, is admitted, chooses and leaves. */
@org.springframework.modulith.NamedInterface("register")
package tequio.secretariat.core.register;
