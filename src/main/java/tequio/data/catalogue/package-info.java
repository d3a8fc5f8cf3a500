/** The datasets described for programs: DCAT-AP 3 and schema.org. */
package tequio.data.catalogue;
