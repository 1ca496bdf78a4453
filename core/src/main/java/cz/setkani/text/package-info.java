/**
 * Sentences in Czech and English from the resource bundles of the other rooms.
 *
 * <p>Enters: a key and values. Leaves: a sentence. Uses the JDK alone.
 */
package cz.setkani.text;
