/** Import and export of documents of any kind as files. */
@org.springframework.modulith.NamedInterface("exchange")
package tequio.publishing.exchange;
