/** Asks addresses that people typed, without being led into places only this machine can reach. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tequio.httpclient;
