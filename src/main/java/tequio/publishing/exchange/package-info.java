/** Documents of any kind as files that programs read and write. */
@org.springframework.modulith.NamedInterface("exchange")
package tequio.publishing.exchange;
