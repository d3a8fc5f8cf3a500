/** Import and export of plans as files. */
@org.springframework.modulith.NamedInterface("exchange")
package tequio.plan.exchange;
