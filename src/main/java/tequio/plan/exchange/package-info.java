/** Plans as files that people write, check, send and take elsewhere. */
@org.springframework.modulith.NamedInterface("exchange")
package tequio.plan.exchange;
