/**
 * What somebody should know about what was typed: its kind and severity, its place, and a sentence
 * in English and Czech.
 *
 * <p>Enters: a {@link cz.setkani.validate.finding.FindingCode}, a place, the facts of its sentence.
 * Leaves: a list of {@link cz.setkani.validate.finding.Finding}s. Uses sheet (for places), names
 * and text.
 */
package cz.setkani.validate.finding;
