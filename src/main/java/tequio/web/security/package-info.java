/** What stands before every page: which forms are taken, what browsers are told. */
@org.springframework.modulith.NamedInterface("security")
package tequio.web.security;
