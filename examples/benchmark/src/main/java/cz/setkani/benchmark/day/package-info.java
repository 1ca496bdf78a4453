/** Generated days on which an event changes while its programme is in people's hands. */
package cz.setkani.benchmark.day;
