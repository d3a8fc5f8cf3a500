/** Extent and moment of datasets, shared by files, pages and the API. */
@org.springframework.modulith.NamedInterface("scope")
package tequio.data.scope;
