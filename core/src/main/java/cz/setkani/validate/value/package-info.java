/**
 * What a single cell means: a number, a date, a clock time, yes or no, the rounds between two
 * moments. What cannot be read gives a finding.
 *
 * <p>Enters: cells, and where clock times are read, the rounds of the day. Leaves: values. Uses
 * model, text, finding, sheet and names.
 */
package cz.setkani.validate.value;
