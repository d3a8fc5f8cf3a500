/** Of what and of which moment datasets are read: the same for files, pages and programs. */
@org.springframework.modulith.NamedInterface("scope")
package tequio.data.scope;
