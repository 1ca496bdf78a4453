/** The benchmark's commands, and what all of them share. */
package cz.setkani.benchmark;
