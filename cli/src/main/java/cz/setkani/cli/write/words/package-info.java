/**
 * Words and sentences that several kinds of paper share: numbers with their nouns, times, dates,
 * the alphabet, teams, the weight and the order of findings, broken rules, what other rooms and
 * days are worth, what an edition changes on the day.
 *
 * <p>Enters: values of the core and a language. Leaves: text. The same input gives the same text:
 * nothing depends on the clock or the default locale. Uses day, explain, model, rule, text,
 * validate, whatif and the front door.
 */
package cz.setkani.cli.write.words;
