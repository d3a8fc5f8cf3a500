/**
 * Fetches addresses typed by people, but never those that only this machine or its network can
 * reach.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tequio.httpclient;
