/** Acts that move an assessment on, each confirmed first, and replies of the assessed. */
package tequio.assessment.act;
