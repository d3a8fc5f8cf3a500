/** Catalogue of the datasets for machines: DCAT-AP 3 and schema.org. */
package tequio.data.catalogue;
